/** Long stories about the whole house: as a process, in a browser, through crashes. */
@NullMarked
package se.utblick.stories;

import org.jspecify.annotations.NullMarked;

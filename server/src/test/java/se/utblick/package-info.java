/** The house under test. */
@NullMarked
package se.utblick;

import org.jspecify.annotations.NullMarked;

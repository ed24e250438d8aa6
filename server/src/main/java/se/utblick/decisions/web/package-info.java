/** What is decided, what waits, and who decides. */
@NullMarked
package se.utblick.decisions.web;

import org.jspecify.annotations.NullMarked;

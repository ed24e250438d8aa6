/** Stored-query matching: text in, matches out. */
@NullMarked
package se.utblick.matcher;

import org.jspecify.annotations.NullMarked;

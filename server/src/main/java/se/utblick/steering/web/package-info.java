/** Steering documents to read, and the forms for making them. */
@NullMarked
package se.utblick.steering.web;

import org.jspecify.annotations.NullMarked;

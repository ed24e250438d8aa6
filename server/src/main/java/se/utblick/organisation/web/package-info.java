/** Signing in and out, and who is behind a request. */
@NullMarked
package se.utblick.organisation.web;

import org.jspecify.annotations.NullMarked;

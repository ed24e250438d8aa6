/** The first screen, and the step from a finding to an activity. */
@NullMarked
package se.utblick.home.web;

import org.jspecify.annotations.NullMarked;

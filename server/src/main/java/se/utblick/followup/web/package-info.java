/** The pages of the goals and the follow-up. */
@NullMarked
package se.utblick.followup.web;

import org.jspecify.annotations.NullMarked;

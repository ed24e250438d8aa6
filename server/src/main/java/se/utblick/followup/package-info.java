/**
 * How far the goals have come, worked out anew from what has been decided, done and measured.
 *
 * <p>Owns the rules of attainment, the goals over the years, the gaps in the plan and the auditor's list. Does not own a
 * single fact: those are {@code steering}'s and {@code plan}'s, and nothing here is ever stored.
 *
 * <p>Start reading at {@link se.utblick.followup.Attainment}.
 */
@NullMarked
package se.utblick.followup;

import org.jspecify.annotations.NullMarked;

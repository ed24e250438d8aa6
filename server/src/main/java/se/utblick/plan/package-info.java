/**
 * The yearly action plan: objectives, activities, and the units' answers.
 *
 * <p>Owns what we have undertaken to do for the goals, by whom, when, with what money and to whose benefit; what came of
 * it; and the year wheel. Does not own the goals ({@code steering}) or how far they have come ({@code followup}).
 *
 * <p>Start reading at {@link se.utblick.plan.Activity}.
 */
@NullMarked
package se.utblick.plan;

import org.jspecify.annotations.NullMarked;

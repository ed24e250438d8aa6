/**
 * What others ask our view on, and what we answered: remisser and EU consultations, planned backwards from their last day.
 *
 * <p>Owns the consultations with their contributions, stands and texts, and the rules of who decides which weight. Does not
 * own the decision itself (that is {@code decisions}), nor what was published (that is {@code watch}).
 *
 * <p>Start reading at {@link se.utblick.consultations.Consultation}, and at {@link se.utblick.consultations.BackwardPlan} for
 * the days.
 */
@NullMarked
package se.utblick.consultations;

import org.jspecify.annotations.NullMarked;

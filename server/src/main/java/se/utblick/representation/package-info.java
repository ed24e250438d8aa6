/**
 * Those who sit for the region in bodies that are not ours alone: their seats, their mandates, their meetings and journeys, and
 * how they come home with a report.
 *
 * <p>Owns seats, terms, mandates, meetings, return reports and declarations of conflicting interests. Does not own the bodies
 * themselves ({@code organisation}) or the decision that appoints somebody ({@code decisions}).
 *
 * <p>Start reading at {@link se.utblick.representation.Seat}.
 */
@NullMarked
package se.utblick.representation;

import org.jspecify.annotations.NullMarked;

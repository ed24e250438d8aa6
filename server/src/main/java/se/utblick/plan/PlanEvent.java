package se.utblick.plan;

import java.util.Optional;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Subject;

/** What the rest of the house may want to know about the plan. Ids and plain facts only, in the transaction that made them. */
public sealed interface PlanEvent {

    /** @param origin what the idea came from, such as a finding of the watch */
    record ActivityProposed(ActivityId activity, Optional<Subject> origin, PersonId by) implements PlanEvent {}

    record ActivityCompleted(ActivityId activity, ObjectiveId objective) implements PlanEvent {}

    record MeasurementTaken(ObjectiveId objective, IndicatorId indicator) implements PlanEvent {}
}

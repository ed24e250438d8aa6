package se.utblick.plan;

import java.util.Map;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;

/**
 * What last year's follow-up asks of an objective that was carried on to this year.
 *
 * @param before what it said then
 * @param answer what was answered about it, or nothing while nobody has
 */
public record Carried(Objective objective, Bilingual before, Optional<Assessment.Next> answer) {

    /** Whether it should be worded anew and still has its old words. */
    public boolean isToBeReworded() {
        return answer.filter(Assessment.Next.CHANGE::equals).isPresent()
                && objective.text().equals(before);
    }

    /** Whether it was carried on before the answer came, and the answer was to end it. */
    public boolean isToBeEnded() {
        return answer.filter(Assessment.Next.END::equals).isPresent();
    }

    Optional<Sentence> missing() {
        if (isToBeReworded()) {
            return Optional.of(Sentence.of("plan.plan.missing.reworded", objective.code(), objective.text()));
        }
        return isToBeEnded()
                ? Optional.of(Sentence.of("plan.plan.missing.ended", objective.code(), objective.text()))
                : Optional.empty();
    }

    static Optional<Carried> of(Objective objective, Map<ObjectiveId, PlanFacts.Before> before) {
        return objective
                .carriedFrom()
                .map(before::get)
                .map(source -> new Carried(objective, source.text(), source.answer()));
    }
}

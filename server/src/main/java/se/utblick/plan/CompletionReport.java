package se.utblick.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;

/**
 * What somebody says when an activity is over: what was done, what came of it, what it took, and what was learnt.
 *
 * @param cost what it cost in the end; an estimate will do
 * @param reading where one of the objective's figures stands now, when that is known
 */
public record CompletionReport(
        boolean partly,
        LocalDate on,
        Bilingual result,
        Bilingual benefit,
        Activity.BenefitOutcome benefitOutcome,
        Money cost,
        int hours,
        Bilingual lesson,
        Optional<Reading> reading) {

    public record Reading(IndicatorId indicator, Measurement measurement) {}

    /** All that is not said and must be. */
    List<Sentence> missing(LocalDate today) {
        return Stream.of(
                        lack("result", result.isEmpty()),
                        lack("benefit", benefit.isEmpty()),
                        lack("lesson", lesson.isEmpty()),
                        lack("day", on.isAfter(today)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sentence> lack(String what, boolean lacking) {
        return lacking ? Optional.of(Sentence.of("plan.activity.unsaid." + what)) : Optional.empty();
    }
}

package se.utblick.plan;

import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import se.utblick.kernel.Bilingual;

/**
 * Something that is done every year, and when.
 *
 * @param month the month it belongs to; nothing for what goes on all the year round
 * @param every how often that goes on, in words
 * @param who the key of the word for those who do it
 * @param due the last day for it, when there is one
 * @param fact what the plan can tell of it, when it can
 * @param basis what it rests on: the policy, a law, a practice, or a suggestion of ours
 * @param lines the lines of the policy, when that is what it rests on
 */
public record WheelStep(
        String code,
        Optional<Month> month,
        Bilingual every,
        String who,
        Bilingual what,
        Optional<MonthDay> due,
        Optional<Fact> fact,
        String basis,
        String lines) {

    /** What shows that a step has been taken; the others nobody can know. */
    public enum Fact {
        IN_FORCE,
        RESULTS_OF_LAST_YEAR,
        FOLLOW_UP_DECIDED,
        NEXT_OPENED,
        UNITS_ANSWERED,
        OUT_FOR_COMMENT,
        NEXT_ADOPTED
    }

    /** Whether a body decides it. */
    public boolean isDecision() {
        return who.equals("board") || who.equals("council");
    }
}

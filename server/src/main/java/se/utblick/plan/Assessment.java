package se.utblick.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.Bilingual;

/** What the owner of an objective makes of it on a day: a judgement with a name, shown beside what the figures say. */
public record Assessment(
        Level level,
        Bilingual sentence,
        String evidence,
        Optional<Next> next,
        Bilingual nextWhy,
        LocalDate on,
        String byName) {

    public enum Level {
        ON_TRACK,
        AT_RISK,
        MET,
        PARTLY_MET,
        MISSED;

        /** A final judgement closes the objective for the year and must say what happens next year. */
        public boolean isFinal() {
            return this == MET || this == PARTLY_MET || this == MISSED;
        }
    }

    /** What next year's plan should do with it. */
    public enum Next {
        CONTINUE,
        CHANGE,
        END
    }

    public Assessment {
        if (level.isFinal() && next.isEmpty()) {
            throw new IllegalArgumentException("A final judgement says what happens next year");
        }
    }
}

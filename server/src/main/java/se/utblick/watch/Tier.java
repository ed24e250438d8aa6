package se.utblick.watch;

import java.util.Optional;
import se.utblick.watch.Publication.Stage;

/** What a publication asks of us. Follows from what it is and how long there is left; never stored. */
public enum Tier {
    KNOW,
    /** There is something to apply for. */
    ACT,
    /** An answer is the region's stand, and a body decides it. */
    DECIDE;

    public static Tier of(Kind kind, Stage stage, Optional<Long> daysLeft) {
        boolean over = stage == Stage.CLOSED
                || stage == Stage.WITHDRAWN
                || daysLeft.filter(days -> days < 0).isPresent();
        if (over) {
            return KNOW;
        }
        return switch (kind) {
            case REFERRAL, CONSULTATION -> DECIDE;
            case CALL -> ACT;
            case FACT_MEMO, COMMUNICATION, ACT, TENDER, OPINION, AGENDA, NEWS, OTHER -> KNOW;
        };
    }
}

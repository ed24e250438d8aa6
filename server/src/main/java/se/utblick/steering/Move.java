package se.utblick.steering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.utblick.decisions.Outcome;

/** What can be done with a steering document as a whole. */
public enum Move {
    /** The draft is begun. */
    BEGIN,
    SEND_FOR_COMMENT,
    CONSULT_THE_COUNTY,
    PUT_TO_DECISION,
    ADOPT,
    REMIT,
    BEGIN_REVIEW,
    END_REVIEW,
    /** Follows from the days and from a new policy; taken by nobody. */
    FALL_DUE,
    /** Follows from the end of the period; taken by nobody. */
    RUN_OUT,
    EXTEND,
    REPEAL,
    /** Taken back by those who began it, before it has come before any body. */
    WITHDRAW,
    /** Done by the system when a new version comes into force. */
    REPLACE;

    /** What a body has come to, as the step that follows from it; nothing for what is not said of documents. */
    static Optional<Move> following(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> Optional.of(ADOPT);
            case REMITTED -> Optional.of(REMIT);
            case EXTENDED -> Optional.of(EXTEND);
            case REPEALED -> Optional.of(REPEAL);
            case KEPT, RENEGOTIATED, PAUSED, LEFT -> Optional.empty();
        };
    }

    /** The decision that the step rests on; without one it is taken by whoever may. */
    public Optional<Outcome> restsOn() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> following(outcome).equals(Optional.of(this)))
                .findFirst();
    }

    /** The word for it in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Move> at(String address) {
        return Arrays.stream(values())
                .filter(move -> move.address().equals(address))
                .findFirst();
    }
}

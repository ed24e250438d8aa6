package se.utblick.networks;

import java.util.Arrays;
import java.util.Optional;
import se.utblick.decisions.Outcome;

/** What a reconsideration can end in. */
public enum Course {
    KEEP(Outcome.KEPT),
    RENEGOTIATE(Outcome.RENEGOTIATED),
    PAUSE(Outcome.PAUSED),
    LEAVE(Outcome.LEFT);

    private final Outcome outcome;

    Course(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The same as a body's minutes put it. */
    public Outcome outcome() {
        return outcome;
    }

    static Optional<Course> of(Outcome outcome) {
        return Arrays.stream(values())
                .filter(course -> course.outcome == outcome)
                .findFirst();
    }
}

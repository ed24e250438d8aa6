package se.utblick.representation;

import java.time.Instant;
import java.util.Optional;

/**
 * What whoever leaves a seat tells whoever comes.
 *
 * @param goingOn what is going on just now
 * @param people whom it pays to know, by their functions
 * @param advice what they wish that they had known
 * @param doneAt when it was said to be finished
 */
public record Handover(String goingOn, String people, String advice, Optional<Instant> doneAt) {

    public static final Handover NOT_BEGUN = new Handover("", "", "", Optional.empty());

    /** How far it has come. */
    public enum State {
        NOT_BEGUN,
        BEGUN,
        DONE
    }

    public Handover {
        goingOn = goingOn.strip();
        people = people.strip();
        advice = advice.strip();
    }

    public State state() {
        if (doneAt.isPresent()) {
            return State.DONE;
        }
        return goingOn.isEmpty() && people.isEmpty() && advice.isEmpty() ? State.NOT_BEGUN : State.BEGUN;
    }
}

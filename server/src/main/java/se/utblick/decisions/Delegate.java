package se.utblick.decisions;

import java.util.Optional;
import se.utblick.organisation.BodyId;

/**
 * Who may decide on a body's behalf: one official by function (7 kap. 5 § kommunallagen), one committee, or the chair (6 kap.
 * 37 and 39 §§). Never a group of officials, and never officials and elected representatives together.
 */
public record Delegate(Kind kind, Optional<String> function, Optional<BodyId> committee) {

    public enum Kind {
        OFFICIAL,
        COMMITTEE,
        CHAIR
    }

    public Delegate {
        if ((kind == Kind.OFFICIAL) != function.isPresent() || (kind == Kind.COMMITTEE) != committee.isPresent()) {
            throw new IllegalArgumentException("One delegate of its own kind: " + kind);
        }
    }

    public static Delegate official(String function) {
        return new Delegate(Kind.OFFICIAL, Optional.of(function), Optional.empty());
    }

    public static Delegate committee(BodyId committee) {
        return new Delegate(Kind.COMMITTEE, Optional.empty(), Optional.of(committee));
    }

    public static Delegate chair() {
        return new Delegate(Kind.CHAIR, Optional.empty(), Optional.empty());
    }
}

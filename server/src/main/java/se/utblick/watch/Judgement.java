package se.utblick.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody made of a publication. A later judgement takes its place; none is ever erased. */
public record Judgement(Verdict verdict, String why, Optional<UUID> activity, String by, Instant at) {

    /** What a judgement says. */
    public enum Verdict {
        RAISED(Standing.RAISED),
        KEPT(Standing.KEPT),
        DROPPED(Standing.DROPPED),
        ACTED_ON(Standing.ACTED_ON),
        REOPENED(Standing.NEW);

        private final Standing standing;

        Verdict(Standing standing) {
            this.standing = standing;
        }

        public Standing standing() {
            return standing;
        }
    }
}

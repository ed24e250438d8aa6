package se.utblick.plan;

import java.time.Instant;
import java.util.List;
import se.utblick.organisation.Role;

/** What somebody has said to be in order before the plan goes on, with their name under it. */
public record Confirmation(Matter what, String note, String byName, Instant at) {

    /** What can be confirmed, by whom, and whether it holds when the plan has been sent back and comes again. */
    public enum Matter {
        REGISTERED(true, Role.STRATEGIST, Role.SECRETARY, Role.REGISTRAR),
        COMMENTS_ANSWERED(false, Role.STRATEGIST),
        LETTER_WRITTEN(false, Role.STRATEGIST, Role.SECRETARY),
        MONEY_CHECKED(false, Role.CONTROLLER),
        FOLLOW_UP_SETTLED(true, Role.STRATEGIST),
        ARCHIVE_COPY_MADE(true, Role.REGISTRAR);

        private final boolean lasts;
        private final List<Role> by;

        Matter(boolean lasts, Role... by) {
            this.lasts = lasts;
            this.by = List.of(by);
        }

        public List<Role> by() {
            return by;
        }

        /** When the plan must be in order again after it was sent back, what was said before no longer counts. */
        boolean holds(Instant said, Instant lastSentOut) {
            return lasts || !said.isBefore(lastSentOut);
        }

        /** In which states there is any point in saying it. */
        public boolean isAskedFor(PlanState state) {
            return switch (this) {
                case REGISTERED, FOLLOW_UP_SETTLED -> state.compareTo(PlanState.TO_DECISION) < 0;
                case COMMENTS_ANSWERED, LETTER_WRITTEN, MONEY_CHECKED -> state == PlanState.OUT_FOR_COMMENT;
                case ARCHIVE_COPY_MADE -> state == PlanState.FOLLOWED_UP;
            };
        }
    }
}

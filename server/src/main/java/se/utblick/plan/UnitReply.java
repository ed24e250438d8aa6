package se.utblick.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.utblick.organisation.Unit;

/**
 * How far one unit has come with its answer.
 *
 * @param reminders when it was reminded, newest first
 */
public record UnitReply(Unit unit, List<Instant> reminders, Optional<UnitAnswer> answer) {

    /** How many times a unit is reminded before the plan may go on without it. */
    public static final int REMINDERS_ENOUGH = 2;

    public enum Standing {
        PLANS,
        NOTHING,
        SILENT
    }

    public UnitReply {
        reminders = List.copyOf(reminders);
    }

    public Standing standing() {
        return answer.map(given -> given.nothing() ? Standing.NOTHING : Standing.PLANS)
                .orElse(Standing.SILENT);
    }

    /** Whether the plan need not wait for it: it has answered, or been reminded often enough. */
    public boolean isSettled() {
        return answer.isPresent() || reminders.size() >= REMINDERS_ENOUGH;
    }
}

package se.utblick.decisions;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.platform.WorkingDays;

/**
 * The days that kommunallagen (2017:725) sets for what was decided at a meeting: its minutes are adjusted, that is made known
 * on the notice board, the time to appeal runs out, and the decisions have legal force. Days that have not come are worked out
 * from the last day for the step before. A last day that is no working day moves to the next (2 § lagen 1930:173).
 *
 * @param held the day of the meeting
 * @param adjusted when its minutes were adjusted
 * @param announced when that was made known on the notice board
 */
public record LegalDays(LocalDate held, Optional<LocalDate> adjusted, Optional<LocalDate> announced) {

    private static final int DAYS_TO_ADJUST = 14;
    private static final int DAYS_TO_ANNOUNCE = 2;
    private static final int WEEKS_TO_APPEAL = 3;

    /** How far what was decided has come. */
    public enum Stage {
        TO_ADJUST,
        TO_ANNOUNCE,
        OPEN_TO_APPEAL,
        IN_FORCE
    }

    public LegalDays {
        if (adjusted.filter(held::isAfter).isPresent()
                || announced
                        .filter(day -> adjusted.isEmpty() || adjusted.get().isAfter(day))
                        .isPresent()) {
            throw new IllegalArgumentException("Held, adjusted and made known in that order");
        }
    }

    static LegalDays of(LocalDate held) {
        return new LegalDays(held, Optional.empty(), Optional.empty());
    }

    /** At the latest fourteen days after the meeting (5 kap. 69 §; for boards and committees 6 kap. 35 §). */
    public LocalDate adjustBy() {
        return WorkingDays.lastDayByLaw(held.plusDays(DAYS_TO_ADJUST));
    }

    /** At the latest the second day after the adjustment (8 kap. 12 §). */
    public LocalDate announceBy() {
        return WorkingDays.lastDayByLaw(adjusted.orElseGet(this::adjustBy).plusDays(DAYS_TO_ANNOUNCE));
    }

    /** The last day to appeal: three weeks from the day of the notice (13 kap. 5 §). The notice stays up until then. */
    public LocalDate appealBy() {
        return WorkingDays.lastDayByLaw(announced.orElseGet(this::announceBy).plusWeeks(WEEKS_TO_APPEAL));
    }

    /** The first day of legal force, when nobody has appealed. */
    public LocalDate inForceFrom() {
        return appealBy().plusDays(1);
    }

    public Stage on(LocalDate today) {
        if (adjusted.isEmpty()) {
            return Stage.TO_ADJUST;
        }
        if (announced.isEmpty()) {
            return Stage.TO_ANNOUNCE;
        }
        return today.isBefore(inForceFrom()) ? Stage.OPEN_TO_APPEAL : Stage.IN_FORCE;
    }
}

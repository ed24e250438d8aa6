package se.utblick.networks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import se.utblick.platform.WorkingDays;

/**
 * Until when we are bound, and how long before that we must say so if we mean to leave.
 *
 * @param periodLast the last day of the period that was agreed on first
 * @param renewedMonths by how much it goes on when nobody gives notice; zero when it ends by itself
 */
public record Terms(LocalDate periodLast, int renewedMonths, int noticeMonths) {

    public Terms {
        if (renewedMonths < 0 || noticeMonths < 0) {
            throw new IllegalArgumentException("Months are counted forward: " + renewedMonths + ", " + noticeMonths);
        }
    }

    /** The last working day to give notice that has not passed; nothing when it has run out for good. */
    public Optional<LocalDate> noticeOn(LocalDate day) {
        return firstEnd(end -> !lastDayToTell(end).isBefore(day)).map(this::lastDayToTell);
    }

    /** The last day of the membership when notice is given on this day. */
    public Optional<LocalDate> endFor(LocalDate sentOn) {
        return firstEnd(end -> !noticeBefore(end).isBefore(sentOn));
    }

    private Optional<LocalDate> firstEnd(Predicate<LocalDate> isInTime) {
        if (renewedMonths == 0) {
            return Optional.of(periodLast).filter(isInTime);
        }
        int periods = 0;
        while (!isInTime.test(end(periods))) {
            periods++;
        }
        return Optional.of(end(periods));
    }

    /** Nobody counts on somebody being at the other end on a holiday. */
    private LocalDate lastDayToTell(LocalDate end) {
        return WorkingDays.onOrBefore(noticeBefore(end));
    }

    /** The last day to give notice that lies after one day and not after another, if there is any. */
    Optional<LocalDate> latestNotice(LocalDate after, LocalDate notAfter) {
        var found = Optional.<LocalDate>empty();
        var next = noticeOn(after.plusDays(1));
        while (next.isPresent() && !next.get().isAfter(notAfter)) {
            found = next;
            next = renewedMonths == 0 ? Optional.empty() : noticeOn(next.get().plusDays(1));
        }
        return found;
    }

    /** Counted from the first period each time, so that the 31st is not lost on its way past a shorter month. */
    private LocalDate end(int periods) {
        return periodLast.plusMonths((long) periods * renewedMonths);
    }

    private LocalDate noticeBefore(LocalDate end) {
        var isLastOfMonth = end.getDayOfMonth() == end.lengthOfMonth();
        var before = end.minusMonths(noticeMonths);
        return isLastOfMonth ? before.withDayOfMonth(before.lengthOfMonth()) : before;
    }
}

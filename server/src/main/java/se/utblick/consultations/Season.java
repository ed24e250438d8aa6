package se.utblick.consultations;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import se.utblick.platform.WorkingDays;

/** The weeks in which nobody answers: nothing is due in them, and somebody must be named to look after what runs on. */
public enum Season {
    SUMMER(MonthDay.of(7, 1), MonthDay.of(8, 9)),
    CHRISTMAS(MonthDay.of(12, 21), MonthDay.of(1, 6));

    private final MonthDay first;
    private final MonthDay last;

    Season(MonthDay first, MonthDay last) {
        this.first = first;
        this.last = last;
    }

    boolean has(LocalDate day) {
        var at = MonthDay.from(day);
        return first.isBefore(last)
                ? !at.isBefore(first) && !at.isAfter(last)
                : !at.isBefore(first) || !at.isAfter(last);
    }

    /** Those that any day between the two lies in. */
    static List<Season> between(LocalDate from, LocalDate to) {
        return Arrays.stream(values())
                .filter(season -> from.datesUntil(to.isBefore(from) ? from : to.plusDays(1))
                        .anyMatch(season::has))
                .toList();
    }

    /** This day, or the last working day before the quiet weeks that it lies in. */
    static LocalDate before(LocalDate day) {
        var found = day;
        while (isQuiet(found)) {
            found = WorkingDays.before(found, 1);
        }
        return found;
    }

    private static boolean isQuiet(LocalDate day) {
        return Arrays.stream(values()).anyMatch(season -> season.has(day));
    }
}

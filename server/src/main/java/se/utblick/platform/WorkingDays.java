package se.utblick.platform;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.utblick.kernel.Bilingual;

/**
 * The days on which a Swedish public body is at work: neither Saturdays, Sundays and public holidays (lagen 1989:253 om
 * allmänna helgdagar), nor Midsummer's Eve, Christmas Eve and New Year's Eve, which 2 § lagen (1930:173) om beräkning av
 * lagstadgad tid puts on a level with them.
 */
public final class WorkingDays {

    // The library's calendar of Sweden has the three eves of the law of 1930 among the holidays.
    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !SWEDEN.isHoliday(day);
    }

    /** The first working day after this one. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** This day when it is a working day, else the first after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** This day when it is a working day, else the last before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The day so many working days before this one; nought of them leads to the day itself or the last working day before. */
    public static LocalDate before(LocalDate day, int workingDays) {
        var found = onOrBefore(day);
        for (var left = workingDays; left > 0; left--) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /**
     * The last day for something that a law wants done by the end of this one: when it is no working day, the first after it
     * (2 § lagen 1930:173 om beräkning av lagstadgad tid).
     */
    public static LocalDate lastDayByLaw(LocalDate end) {
        return onOrAfter(end);
    }

    /** What the holiday is called, when the day is one. */
    public static Optional<Bilingual> holiday(LocalDate day) {
        return SWEDEN.getHolidays(day, day).stream().findFirst().map(WorkingDays::name);
    }

    private static Bilingual name(Holiday holiday) {
        return new Bilingual(holiday.getDescription(SWEDISH), holiday.getDescription(Locale.ENGLISH));
    }

    private WorkingDays() {}
}

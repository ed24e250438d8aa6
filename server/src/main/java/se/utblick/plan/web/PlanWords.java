package se.utblick.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Language;
import se.utblick.plan.PlanState;
import se.utblick.plan.UnitReply;
import se.utblick.platform.Calendar;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Words;

/** How the plan's pages put things that are neither a sentence nor a number. */
final class PlanWords {

    /** The mark of a plan's state; the word beside it is the page's own. */
    static String mark(PlanState state) {
        return switch (state) {
            case COLLECTING -> "GATHERING";
            case TO_DECISION -> "FOR_DECISION";
            case ADOPTED -> "DECIDED";
            default -> state.name();
        };
    }

    static String mark(UnitReply.Standing standing, boolean due) {
        return switch (standing) {
            case PLANS -> "PLANNED";
            case NOTHING -> "DONE";
            case SILENT -> due ? "LATE" : "DRAFT";
        };
    }

    /** A year as text, since a number would be written with a space in the thousands. */
    static String year(int year) {
        return String.valueOf(year);
    }

    /** Months of a period: jan–dec, and with the year where it is not the plan's own. */
    static String months(Words t, DateRange period, int year) {
        var first = month(t, period.first(), year);
        var last = month(t, period.last(), year);
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String month(Words t, LocalDate day, int year) {
        var name = DateTimeFormatter.ofPattern("LLL", t.language().locale())
                .format(day)
                .replace(".", "");
        return day.getYear() == year ? name : name + " " + day.getYear();
    }

    /** The paragraphs of a text, one a line. */
    static List<String> paragraphs(Bilingual text, Language language) {
        return Arrays.stream(text.in(language).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static boolean isPast(Optional<LocalDate> due, LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }

    static List<String> days(Frame frame, List<Instant> moments) {
        return moments.reversed().stream().map(at -> day(frame, at)).toList();
    }

    static String day(Frame frame, Instant at) {
        return frame.t().day(LocalDate.ofInstant(at, Calendar.ZONE), frame.today());
    }

    private PlanWords() {}
}

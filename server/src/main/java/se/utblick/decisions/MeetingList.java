package se.utblick.decisions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.utblick.decisions.Meeting.Planned;
import se.utblick.kernel.Sentence;

/** A year's meetings as somebody has pasted them: a day on each row, and after it perhaps the last day for papers. */
public record MeetingList(List<Row> rows) {

    /** More than a body holds in several years. */
    static final int MOST = 100;

    // From a table, a file or a letter: the cells may be parted by semicolons, commas or tabs, and stand in quotes.
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,\\t]\\s*");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(mån|tis|ons|tors|fre|lör|sön)[a-zåäö]*\\s+(den\\s+)?");
    private static final DateTimeFormatter IN_WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.of("sv", "SE"));

    /**
     * One row.
     *
     * @param number its place in what was pasted, from one
     * @param wrong why it cannot be taken, when it cannot
     */
    public record Row(int number, String typed, Optional<Planned> planned, Optional<Sentence> wrong) {}

    public MeetingList {
        rows = List.copyOf(rows);
    }

    public boolean isGood() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.wrong().isEmpty());
    }

    public List<Planned> planned() {
        return rows.stream().flatMap(row -> row.planned().stream()).toList();
    }

    /** @param taken the days on which the body meets already */
    static MeetingList read(String pasted, Set<LocalDate> taken) {
        var rows = new ArrayList<Row>();
        var days = new HashSet<>(taken);
        var lines = pasted.lines().toList();
        for (var i = 0; i < lines.size() && rows.size() < MOST; i++) {
            var line = lines.get(i).replace("\"", "").strip();
            var isHeading = rows.isEmpty() && line.chars().noneMatch(Character::isDigit);
            if (!line.isEmpty() && !isHeading) {
                rows.add(row(i + 1, line, days));
            }
        }
        return new MeetingList(rows);
    }

    private static Row row(int number, String line, Set<LocalDate> days) {
        var cells = BETWEEN.split(line);
        var on = cells.length == 0 ? Optional.<LocalDate>empty() : day(cells[0]);
        var papers = cells.length < 2 || cells[1].isEmpty() ? Optional.<LocalDate>empty() : day(cells[1]);
        if (on.isEmpty()) {
            return wrong(number, line, "decisions.list.not-a-day");
        }
        if (papers.isEmpty() && cells.length > 1 && !cells[1].isEmpty()) {
            return wrong(number, line, "decisions.list.papers-not-a-day");
        }
        if (papers.filter(on.get()::isBefore).isPresent()) {
            return wrong(number, line, "decisions.list.papers-after");
        }
        return days.add(on.get())
                ? new Row(number, line, Optional.of(new Planned(on.get(), papers)), Optional.empty())
                : wrong(number, line, "decisions.list.taken");
    }

    private static Row wrong(int number, String line, String key) {
        return new Row(number, line, Optional.empty(), Optional.of(Sentence.of(key)));
    }

    private static Optional<LocalDate> day(String cell) {
        var text = WEEKDAY.matcher(cell.strip()).replaceFirst("");
        try {
            return Optional.of(
                    text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.parse(text, IN_WORDS));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}

package se.utblick.watch.connect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utblick.watch.connect.Walk.Missed;
import se.utblick.watch.fetch.Request.Wanted;

/**
 * A section of regeringen.se by way of g0v.se: one small file tells whether anything is new, a list what, and a page in
 * Markdown the text.
 */
final class GovernmentPages implements Connector {

    /** What publications of a section are kept under is this and the section. */
    static final String SOURCES = "g0v-";

    // Older pages are brought in from files; a referral can be answered for some three months.
    private static final int DAYS_BACK = 120;
    private static final String LATEST = "latest_updated";
    private static final Pattern PAGE = Pattern.compile("/([a-z-]+)((?:/[\\p{L}\\p{N}_.,()+&%:;!@–-]+)+)/");
    private static final Pattern MONTH = Pattern.compile("/(20\\d\\d)/(0[1-9]|1[0-2])/");

    private final String section;

    GovernmentPages(String section) {
        this.section = section;
    }

    @Override
    public void walk(Walk walk) throws Stopped {
        var latest = walk.ask(walk.request("/api/latest_updated.json", Wanted.JSON))
                .whole()
                .text(LATEST);
        if (!latest.isEmpty() && walk.memory().word(LATEST).equals(Optional.of(latest))) {
            return;
        }
        walk.ask(walk.request("/" + section + ".json", Wanted.JSON)).each(entry -> take(walk, entry));
        if (walk.missedNothing()) {
            walk.memory().note(LATEST, latest);
        }
    }

    private void take(Walk walk, Piece entry) throws Stopped {
        var url = entry.text("url");
        var page = PAGE.matcher(url);
        if (!page.matches() || !page.group(1).equals(section) || url.contains("/../") || url.contains("/./")) {
            walk.nameless(SOURCES + section);
            return;
        }
        if (day(entry, url).isBefore(walk.today().minusDays(DAYS_BACK))
                || walk.memory().knows(url, entry.mark())) {
            return;
        }
        try {
            var text = walk.detail(
                    walk.request(url.replaceFirst("/$", ".md"), Wanted.MARKDOWN).nothingAt(404));
            walk.hand(SOURCES + section, url, text, Optional.of(entry.raw()));
            walk.memory().remember(url, entry.mark());
        } catch (Missed again) {
            // Not remembered, so it is asked for in the next walk.
        }
    }

    /** The newest day that the entry names; one without any is as old as its address says. */
    private static LocalDate day(Piece entry, String url) {
        return Stream.of(entry.text("published"), entry.text("updated"))
                .flatMap(written -> day(written).stream())
                .max(LocalDate::compareTo)
                .or(() -> MONTH.matcher(url)
                        .results()
                        .findFirst()
                        .map(m -> LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), 1)
                                .plusMonths(1)))
                .orElse(LocalDate.MIN);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

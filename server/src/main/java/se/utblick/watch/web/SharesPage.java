package se.utblick.watch.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.watch.InterestId;
import se.utblick.watch.Shares;
import se.utblick.watch.Shares.Period;
import se.utblick.watch.WatchPaths;

/**
 * How what is published is spread over what we look for.
 *
 * @param sum what the lines come to
 * @param said what was published, and how much of it met anything
 * @param empty the interests that found nothing, in a sentence
 */
public record SharesPage(Period period, List<Option> periods, List<Line> lines, Line sum, String said, String empty) {

    /**
     * An interest, and what it found.
     *
     * @param percent its share of all findings, as it is shown
     * @param bar the same, as it is drawn
     */
    public record Line(
            InterestId id,
            String code,
            String name,
            String lang,
            String found,
            String percent,
            String bar,
            String kept,
            String dropped,
            String unjudged) {}

    static SharesPage of(Shares shares, Period period, Words t) {
        int all = shares.findings();
        var lines = shares.lines().stream().map(line -> line(line, all, t)).toList();
        return new SharesPage(
                period,
                Arrays.stream(Period.values())
                        .map(one -> new Option(one.name(), t.of(one)))
                        .toList(),
                lines,
                sum(shares, t),
                said(shares, t),
                t.get(
                        "watch.shares.empty",
                        shares.empty().size(),
                        shares.empty().stream()
                                .map(line -> t.of(line.interest().name()))
                                .collect(Collectors.joining(", "))));
    }

    private static Line line(Shares.Line line, int all, Words t) {
        var interest = line.interest();
        double percent = Shares.percent(line.found(), all);
        return new Line(
                interest.id(),
                interest.code(),
                t.of(interest.name()),
                t.tag(interest.name()),
                t.number(line.found()),
                percent(percent, t),
                String.format(Locale.ROOT, "%.1f", percent),
                t.number(line.kept()),
                t.number(line.dropped()),
                t.number(line.unjudged()));
    }

    private static Line sum(Shares shares, Words t) {
        return new Line(
                new InterestId(new UUID(0, 0)),
                "",
                t.get("watch.shares.sum"),
                t.tag(),
                t.number(shares.findings()),
                percent(Shares.percent(shares.findings(), shares.findings()), t),
                "100",
                t.number(shares.lines().stream().mapToInt(Shares.Line::kept).sum()),
                t.number(shares.lines().stream().mapToInt(Shares.Line::dropped).sum()),
                t.number(shares.lines().stream().mapToInt(Shares.Line::unjudged).sum()));
    }

    private static String said(Shares shares, Words t) {
        var met = t.get(
                "watch.shares.met",
                shares.met(),
                percent(Shares.percent(shares.met(), shares.published()), t),
                t.number(shares.met()),
                t.get("watch.shares.unmet", shares.unmet(), t.number(shares.unmet())));
        return t.get(
                        "watch.shares.lead",
                        shares.published(),
                        t.number(shares.published()),
                        shares.published() == 0 ? "" : met)
                .strip();
    }

    static String percent(double percent, Words t) {
        return t.number(Math.round(percent * 10) / 10.0);
    }

    /** The same as a table to download. */
    public String download() {
        return WatchPaths.SHARES_AS_TABLE + "?period=" + period.name();
    }
}

package se.utblick.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import se.utblick.followup.YearOfGoal;
import se.utblick.kernel.Sentence;

/**
 * One of the small charts of a goal over the years, with the places of its bars worked out.
 *
 * @param said what one sees in it, in a sentence
 */
public record YearChart(String key, List<Bar> bars, Sentence said) {

    /**
     * One year.
     *
     * @param count how many of the year's objectives; nothing when it cannot be told yet
     * @param middle where the words of the bar stand
     * @param valueAt the height of the value above the bar
     * @param top where the bar begins, from above
     */
    public record Bar(
            int year,
            int of,
            Optional<Integer> count,
            boolean over,
            int left,
            int middle,
            String top,
            String height,
            String valueAt) {}

    private static final int PLACES = 4;
    private static final int WIDTH = 48;
    private static final int STEP = 70;
    private static final int FIRST = 24;
    private static final int GROUND = 120;
    private static final double HIGHEST = 92;

    static List<YearChart> of(List<YearOfGoal> years) {
        var shown = years.subList(Math.max(0, years.size() - PLACES), years.size());
        if (shown.isEmpty()) {
            return List.of();
        }
        return List.of(
                chart("met", shown, YearOfGoal::met, true),
                chart("partly", shown, YearOfGoal::partly, false),
                chart("missed", shown, YearOfGoal::missed, true));
    }

    /** @param tellsEarly whether the year that is not over can already have some */
    private static YearChart chart(
            String key, List<YearOfGoal> years, ToIntFunction<YearOfGoal> counted, boolean tellsEarly) {
        var most = years.stream().mapToInt(YearOfGoal::objectives).max().orElse(1);
        var bars = new ArrayList<Bar>();
        for (var year : years) {
            var told = year.over() || tellsEarly;
            var count = told ? Optional.of(counted.applyAsInt(year)) : Optional.<Integer>empty();
            bars.add(bar(bars.size(), year, count, Math.max(most, 1)));
        }
        return new YearChart(key, bars, said(years, counted));
    }

    private static Bar bar(int place, YearOfGoal year, Optional<Integer> count, int most) {
        var left = FIRST + place * STEP;
        var height = HIGHEST * count.orElse(0) / most;
        return new Bar(
                year.year(),
                year.objectives(),
                count,
                year.over(),
                left,
                left + WIDTH / 2,
                String.format(Locale.ROOT, "%.1f", GROUND - height),
                String.format(Locale.ROOT, "%.1f", height),
                String.format(Locale.ROOT, "%.1f", GROUND - height - 6));
    }

    /** Compares the last two years that are over; the one that goes on is no match for them yet. */
    private static Sentence said(List<YearOfGoal> years, ToIntFunction<YearOfGoal> counted) {
        var over = years.stream().filter(YearOfGoal::over).toList();
        if (over.isEmpty()) {
            return Sentence.of("followup.chart.no-year-over");
        }
        var last = over.getLast();
        var now = counted.applyAsInt(last);
        if (over.size() == 1) {
            return Sentence.of("followup.chart.one-year", now, last.objectives(), String.valueOf(last.year()));
        }
        var before = over.get(over.size() - 2);
        var then = counted.applyAsInt(before);
        var trend = now == then ? "same" : now > then ? "more" : "fewer";
        return Sentence.of(
                "followup.chart." + trend,
                now,
                last.objectives(),
                String.valueOf(last.year()),
                then,
                before.objectives(),
                String.valueOf(before.year()));
    }

    public String label(se.utblick.platform.web.Words t) {
        var values = bars.stream()
                .map(bar ->
                        bar.year() + " " + bar.count().map(String::valueOf).orElse(t.get("followup.chart.not-over")))
                .toList();
        return t.get("followup.chart." + key) + ": " + String.join(", ", values) + ".";
    }
}

package se.utblick.plan.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.utblick.plan.Indicator;
import se.utblick.plan.Measurement;
import se.utblick.platform.web.Words;

/**
 * An indicator as it is drawn and told.
 *
 * @param verdict where it stands, in a sentence
 * @param told everything that the picture shows, in words
 * @param targetAt how far down the picture the target's line lies
 */
public record IndicatorView(
        Indicator indicator,
        String asked,
        String verdict,
        String told,
        List<Measurement> readings,
        List<Point> points,
        String line,
        String targetAt) {

    /** A reading in the picture. */
    public record Point(String x, String y, String valueY, String value, String day) {}

    private static final double LEFT = 24;
    private static final double WIDTH = 272;
    private static final double TOP = 26;
    private static final double HEIGHT = 86;

    static IndicatorView of(Words t, Indicator indicator, LocalDate today) {
        var readings = indicator.measurements().stream()
                .sorted(comparing(Measurement::on).reversed())
                .toList();
        var shown = readings.reversed().stream()
                .skip(Math.max(0, readings.size() - 6))
                .toList();
        var points = points(t, indicator, shown, today);
        return new IndicatorView(
                indicator,
                asked(t, indicator),
                verdict(t, indicator, today),
                told(t, indicator, shown),
                readings,
                points,
                points.stream().map(point -> point.x() + "," + point.y()).collect(joining(" ")),
                at(y(indicator, shown, indicator.target())));
    }

    /** "Share of replies in time: at least 100 % by 31 December 2026". */
    static String asked(Words t, Indicator indicator) {
        return t.get(
                "plan.objective.indicator.asked",
                indicator.name(),
                t.of(indicator.direction()).toLowerCase(t.language().locale()),
                figure(t, indicator, indicator.target()),
                indicator.due());
    }

    public static String figure(Words t, Indicator indicator, BigDecimal value) {
        var unit = t.of(indicator.unit());
        return unit.isEmpty() ? t.number(value) : t.number(value) + "\u00a0" + unit;
    }

    private static String verdict(Words t, Indicator indicator, LocalDate today) {
        var latest = indicator.latest(today);
        if (latest.isEmpty()) {
            return t.get("plan.objective.indicator.unread");
        }
        var figure = figure(t, indicator, latest.get().value());
        var key = indicator.isMet(today) ? "met" : indicator.isMissed(today) ? "missed" : "not-yet";
        return t.get("plan.objective.indicator." + key, figure, latest.get().on());
    }

    private static String told(Words t, Indicator indicator, List<Measurement> shown) {
        var values = shown.stream()
                .map(reading -> t.date(reading.on()) + ": " + figure(t, indicator, reading.value()))
                .collect(joining(", "));
        return asked(t, indicator) + ". " + values;
    }

    private static List<Point> points(Words t, Indicator indicator, List<Measurement> shown, LocalDate today) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var first = shown.getFirst().on();
        var last = Stream.of(indicator.due(), shown.getLast().on())
                .max(LocalDate::compareTo)
                .orElse(today);
        var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return shown.stream()
                .map(reading -> {
                    var x = LEFT + WIDTH * ChronoUnit.DAYS.between(first, reading.on()) / days;
                    var y = y(indicator, shown, reading.value());
                    return new Point(at(x), at(y), at(y - 9), t.number(reading.value()), t.day(reading.on(), today));
                })
                .toList();
    }

    private static double y(Indicator indicator, List<Measurement> shown, BigDecimal value) {
        var top = Stream.concat(
                        shown.stream().map(Measurement::value),
                        Stream.of(indicator.target(), indicator.baseline().orElse(BigDecimal.ZERO)))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        var bottom = Math.min(
                0,
                shown.stream().mapToDouble(m -> m.value().doubleValue()).min().orElse(0));
        return TOP + HEIGHT * (1 - (value.doubleValue() - bottom) / Math.max(1e-9, top - bottom));
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}

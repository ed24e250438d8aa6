package se.utblick.watch.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utblick.platform.web.Words;
import se.utblick.watch.InterestYield;
import se.utblick.watch.InterestYield.Month;

/**
 * What an interest found month by month, as bars and in words.
 *
 * @param said every figure in the picture
 * @param sentence what one sees
 */
public record YieldChart(List<Bar> bars, String said, String sentence) {

    /** One month: where its bar stands, and how high. */
    public record Bar(int x, int y, int height, String found, String month, boolean now) {}

    /** The picture is so wide, and its bars stand on this line. */
    public static final int WIDTH = 336;

    public static final int GROUND = 120;
    private static final int TALLEST = 95;
    private static final int BAR = 20;

    static YieldChart of(InterestYield given, Words t) {
        var months = given.months();
        int most = Math.max(1, months.stream().mapToInt(Month::found).max().orElse(1));
        int step = WIDTH / months.size();
        return new YieldChart(
                IntStream.range(0, months.size())
                        .mapToObj(i -> bar(months.get(i), step * i + (step - BAR) / 2, most, i == months.size() - 1, t))
                        .toList(),
                months.stream()
                        .map(month -> name(month, t) + " " + month.found())
                        .collect(Collectors.joining(", ")),
                sentence(months, t));
    }

    private static Bar bar(Month month, int x, int most, boolean now, Words t) {
        int height = Math.round((float) TALLEST * month.found() / most);
        var name = t.month(month.month().getMonth());
        return new Bar(
                x,
                GROUND - height,
                height,
                String.valueOf(month.found()),
                name.substring(0, Math.min(3, name.length())),
                now);
    }

    private static String sentence(List<Month> months, Words t) {
        int all = months.stream().mapToInt(Month::found).sum();
        return all == 0
                ? t.get("watch.yield.chart.none")
                : months.stream()
                        .max(Comparator.comparingInt(Month::found))
                        .map(most -> t.get("watch.yield.chart.most", all, name(most, t), most.found()))
                        .orElse("");
    }

    private static String name(Month month, Words t) {
        return t.month(month.month().getMonth()) + " " + month.month().getYear();
    }
}

package se.utblick.plan.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.plan.Activity;
import se.utblick.plan.PlanYearPaths;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Words;

/** What the table of a plan can be sorted by, and by what it is; the choices made are kept from one order to the next. */
final class TableOrder {

    private static final List<String> CHOICES =
            List.of("q", "goal", "unit", "area", "type", "mandate", "priority", "standing");

    private final int year;
    private final LocalDate today;
    private final Form chosen;
    private final Words t;
    private final Map<String, Comparator<Activity>> orders;

    TableOrder(int year, LocalDate today, Form chosen, Words t, Function<Activity, String> objectiveCode) {
        this.year = year;
        this.today = today;
        this.chosen = chosen;
        this.t = t;
        this.orders = orders(objectiveCode);
    }

    /** The order that was asked for; nothing when the plan's own is good. */
    Optional<Comparator<Activity>> asked() {
        var order = order();
        return Optional.ofNullable(orders.get(order.replaceFirst("^-", "")))
                .map(comparator -> order.startsWith("-") ? comparator.reversed() : comparator);
    }

    private Map<String, Comparator<Activity>> orders(Function<Activity, String> objectiveCode) {
        return Map.ofEntries(
                Map.entry("code", comparing(Activity::code, Swedish.ORDER)),
                Map.entry("activity", comparing(activity -> t.of(activity.title()), Swedish.ORDER)),
                Map.entry("objective", comparing(objectiveCode, Swedish.ORDER)),
                Map.entry("type", comparing(activity -> t.of(activity.type().name()), Swedish.ORDER)),
                Map.entry("unit", comparing(activity -> t.of(activity.unit().name()), Swedish.ORDER)),
                Map.entry("priority", comparingInt(Activity::priority)),
                Map.entry("period", comparing(activity -> activity.period().first())),
                Map.entry(
                        "own", comparingLong(activity -> activity.budget().own().kronor())),
                Map.entry(
                        "external",
                        comparingLong(activity -> activity.budget().external().kronor())),
                Map.entry("hours", comparingInt(activity -> activity.budget().hours())),
                Map.entry("standing", comparing(activity -> activity.standing(today))));
    }

    private String order() {
        var asked = chosen.typed("sort");
        return orders.containsKey(asked.replaceFirst("^-", "")) ? asked : "";
    }

    /** The columns as they are headed, each with the address that sorts by it. */
    List<PlanTablePage.Column> columns() {
        return List.of(
                column("code", false),
                column("activity", false),
                column("objective", false),
                column("type", false),
                column("priority", true),
                column("unit", false),
                column("period", false),
                column("own", true),
                column("external", true),
                column("hours", true),
                column("standing", false));
    }

    private PlanTablePage.Column column(String name, boolean number) {
        var sorted = order().equals(name) ? "ascending" : order().equals("-" + name) ? "descending" : "";
        var next = sorted.equals("ascending") ? "-" + name : name;
        return new PlanTablePage.Column(
                t.get("plan.plan.col." + name), orders.containsKey(name) ? sortedBy(next) : "", sorted, number);
    }

    private String sortedBy(String order) {
        var kept = CHOICES.stream()
                .filter(name -> !chosen.typed(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(chosen.typed(name), StandardCharsets.UTF_8));
        return PlanYearPaths.at(PlanYearPaths.TABLE, year) + "?"
                + Stream.concat(kept, Stream.of("sort=" + order)).collect(Collectors.joining("&"));
    }
}

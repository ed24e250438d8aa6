package se.utblick.plan.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.utblick.organisation.Due;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYearPaths;
import se.utblick.plan.WheelStep;
import se.utblick.plan.YearWheel;
import se.utblick.platform.web.Words;

/** Sets the year wheel: its picture and its list, from the same numbers. */
final class WheelSetting {

    // What is next is what one can still do something about: this month and the one after.
    private static final int COMING = 6;

    private final List<WheelStep> steps;
    private final YearWheel.Facts facts;
    private final List<Due> dues;
    private final LocalDate today;
    private final Words t;

    private WheelSetting(List<WheelStep> steps, YearWheel.Facts facts, List<Due> dues, LocalDate today, Words t) {
        this.steps = steps;
        this.facts = facts;
        this.dues = dues;
        this.today = today;
        this.t = t;
    }

    static YearWheelPage of(List<WheelStep> steps, YearWheel.Facts facts, List<Due> dues, LocalDate today, Words t) {
        return new WheelSetting(steps, facts, dues, today, t).page();
    }

    private YearWheelPage page() {
        var months = Arrays.stream(Month.values()).map(this::month).toList();
        var items = months.stream().flatMap(month -> month.items().stream()).toList();
        return new YearWheelPage(
                PlanWords.year(today.getYear()),
                t.date(today),
                picture(),
                (int) items.stream().filter(item -> item.state().equals("LATE")).count(),
                coming(),
                months,
                steps.stream()
                        .filter(step -> step.month().isEmpty())
                        .map(this::item)
                        .toList(),
                dates(),
                dues);
    }

    private List<WheelStep> in(Month month) {
        return steps.stream()
                .filter(step -> step.month().filter(month::equals).isPresent())
                .toList();
    }

    private YearWheelPage.Month month(Month month) {
        var name = t.month(month);
        return new YearWheelPage.Month(
                name.substring(0, 1).toUpperCase(t.language().locale()) + name.substring(1),
                month == today.getMonth(),
                in(month).stream().map(this::item).toList());
    }

    /** What is late first, then what is left of this month and what comes after, over the turn of the year. */
    private List<YearWheelPage.Item> coming() {
        var found = new ArrayList<WheelStep>();
        steps.stream().filter(step -> state(step).equals("LATE")).forEach(found::add);
        for (int i = 0; i < 3 && found.size() < COMING; i++) {
            in(today.getMonth().plus(i)).stream()
                    .filter(step -> state(step).isEmpty())
                    .forEach(found::add);
        }
        return found.stream().limit(COMING).map(this::item).toList();
    }

    private YearWheelPage.Item item(WheelStep step) {
        return new YearWheelPage.Item(
                number(step),
                step.what(),
                t.get("plan.wheel.who." + step.who()),
                step.due().map(due -> t.get("plan.wheel.due", due.atYear(today.getYear()))),
                state(step),
                step.month().isPresent() ? Optional.empty() : Optional.of(step.every()),
                t.get("plan.wheel.basis." + step.basis()),
                step.lines());
    }

    private int number(WheelStep step) {
        return steps.indexOf(step) + 1;
    }

    /** Done when the plan can show it, late when it cannot and the day has passed; of the rest nobody can know. */
    private String state(WheelStep step) {
        var known = step.fact();
        if (known.isEmpty()) {
            return "";
        }
        if (facts.done().contains(known.get())) {
            return "DONE";
        }
        return lastDay(step).filter(today::isAfter).isPresent() && facts.asked().contains(known.get()) ? "LATE" : "";
    }

    private Optional<LocalDate> lastDay(WheelStep step) {
        return step.due()
                .map(due -> due.atYear(today.getYear()))
                .or(() -> step.month().map(month -> LocalDate.of(today.getYear(), month, month.minLength())));
    }

    private YearWheelPage.Picture picture() {
        var sectors = Arrays.stream(Month.values()).map(this::sector).toList();
        var marks = Arrays.stream(Month.values())
                .flatMap(month -> marks(month).stream())
                .toList();
        var hub = WheelGeometry.hub(today);
        var hand = WheelGeometry.hand(today);
        return new YearWheelPage.Picture(sectors, marks, hand.xText(), hand.yText(), hub.xText(), hub.yText());
    }

    private YearWheelPage.Sector sector(Month month) {
        var place = WheelGeometry.name(month.getValue());
        var order = month.compareTo(today.getMonth());
        return new YearWheelPage.Sector(
                WheelGeometry.sector(month.getValue()),
                order < 0 ? "past" : order == 0 ? "now" : "",
                month.getDisplayName(TextStyle.SHORT_STANDALONE, t.language().locale())
                        .replace(".", ""),
                place.xText(),
                place.yText());
    }

    private List<YearWheelPage.Mark> marks(Month month) {
        var here = in(month);
        var marks = new ArrayList<YearWheelPage.Mark>();
        for (int i = 0; i < here.size(); i++) {
            var step = here.get(i);
            var place = WheelGeometry.step(month.getValue(), i, here.size());
            marks.add(new YearWheelPage.Mark(
                    number(step),
                    step.isDecision(),
                    state(step),
                    place.xText(),
                    place.yText(),
                    WheelGeometry.diamond(place)));
        }
        return marks;
    }

    private List<YearWheelPage.Dated> dates() {
        var dates = new ArrayList<YearWheelPage.Dated>();
        var year = PlanWords.year(today.getYear());
        var next = PlanWords.year(today.getYear() + 1);
        facts.adopted()
                .ifPresent(on -> dates.add(new YearWheelPage.Dated(
                        "plan.wheel.date.adopted", List.of(year, on), PlanPaths.plan(today.getYear()))));
        facts.nextState()
                .ifPresent(state -> dates.add(new YearWheelPage.Dated(
                        "plan.wheel.date.next", List.of(next, state), PlanPaths.plan(today.getYear() + 1))));
        facts.answersDue()
                .ifPresent(due -> dates.add(new YearWheelPage.Dated(
                        "plan.wheel.date.answers",
                        List.of(next, due, facts.answered(), facts.units()),
                        PlanYearPaths.at(PlanYearPaths.UNITS, today.getYear() + 1))));
        return dates;
    }
}

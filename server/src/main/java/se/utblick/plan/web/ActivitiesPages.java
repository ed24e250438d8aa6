package se.utblick.plan.web;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYear;
import se.utblick.plan.Standing;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.steering.Goals;

/** The list of activities: the reader's own unit's to begin with, what is late first. */
@Controller
class ActivitiesPages {

    /** The reader's own units, whichever they are. */
    private static final String MINE = "mine";

    private static final List<Standing> ORDER = List.of(
            Standing.LATE,
            Standing.ONGOING,
            Standing.PAUSED,
            Standing.PLANNED,
            Standing.IDEA,
            Standing.PARTLY_DONE,
            Standing.DONE,
            Standing.CANCELLED);

    private final Activities activities;
    private final Objectives objectives;
    private final Goals goals;
    private final Pages pages;

    ActivitiesPages(Activities activities, Objectives objectives, Goals goals, Pages pages) {
        this.activities = activities;
        this.objectives = objectives;
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.ACTIVITIES)
    View list(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        var plans = activities.plans(by);
        var filter = Form.of("plan.activity.list", asked);
        var plan = chosen(plans, filter.typed("plan"), frame);
        plan.ifPresent(shown -> filter.with("plan", shown.year()));
        var all = plan.map(shown -> activities.in(by, shown.id())).orElse(List.of());
        if (!asked.containsKey("unit") && all.stream().anyMatch(activity -> isMine(by, activity))) {
            filter.with("unit", MINE);
        }
        var known = goals.all();
        var served = plan.map(shown -> served(by, shown, known)).orElse(Map.of());
        var rows = all.stream()
                .filter(activity -> matches(frame, by, filter, activity, served))
                .map(activity -> row(frame, activity, served))
                .sorted(byUrgency())
                .toList();
        var late = rows.stream().filter(row -> row.standing() == Standing.LATE).count();
        var offered = offered(frame.t(), by, plans, all, known);
        return pages.show(
                frame,
                new ActivitiesPage(
                        plan,
                        filter,
                        offered,
                        rows,
                        all.size(),
                        (int) late,
                        Activities.mayPropose(by) && plan.isPresent()));
    }

    private static Comparator<ActivitiesPage.Row> byUrgency() {
        return comparingInt((ActivitiesPage.Row row) -> ORDER.indexOf(row.standing()))
                .thenComparing(row -> row.activity().period().last())
                .thenComparing(row -> row.activity().code());
    }

    /** The plan asked for; else this year's, else the newest adopted, else the newest. */
    private static Optional<PlanYear> chosen(List<PlanYear> plans, String year, Frame frame) {
        return plans.stream()
                .filter(plan -> Integer.toString(plan.year()).equals(year))
                .findFirst()
                .or(() -> plans.stream()
                        .filter(plan -> plan.year() == frame.today().getYear())
                        .findFirst())
                .or(() -> plans.stream().filter(PlanYear::adopted).findFirst())
                .or(() -> plans.stream().findFirst());
    }

    /** The goals that each objective of the plan serves. */
    private Map<ObjectiveId, List<Goal>> served(Actor by, PlanYear plan, List<Goal> known) {
        return objectives.in(by, plan.id()).stream()
                .collect(toMap(
                        Objective::id,
                        objective -> known.stream()
                                .filter(goal -> objective.goals().contains(goal.id()))
                                .toList()));
    }

    private static ActivitiesPage.Row row(Frame frame, Activity activity, Map<ObjectiveId, List<Goal>> served) {
        return new ActivitiesPage.Row(
                activity,
                activity.standing(frame.today()),
                activity.because(frame.today()),
                served.getOrDefault(activity.objective(), List.of()).stream()
                        .map(Goal::code)
                        .collect(joining(", ")));
    }

    private static boolean matches(
            Frame frame, Actor by, Form filter, Activity activity, Map<ObjectiveId, List<Goal>> served) {
        return unit(by, filter.typed("unit"), activity)
                && asked(filter, "standing", activity.standing(frame.today()).name())
                && asked(filter, "priority", Integer.toString(activity.priority()))
                && goal(filter.typed("goal"), served.getOrDefault(activity.objective(), List.of()))
                && text(filter.typed("q"), activity);
    }

    private static boolean unit(Actor by, String asked, Activity activity) {
        return asked.equals(MINE)
                ? isMine(by, activity)
                : asked.isEmpty() || asked.equals(activity.unit().code());
    }

    private static boolean isMine(Actor by, Activity activity) {
        return by.units().contains(activity.unit().id());
    }

    private static boolean asked(Form filter, String field, String value) {
        return filter.typed(field).isEmpty() || filter.typed(field).equals(value);
    }

    private static boolean goal(String asked, List<Goal> served) {
        return asked.isEmpty() || served.stream().anyMatch(goal -> goal.code().equals(asked));
    }

    private static boolean text(String asked, Activity activity) {
        var sought = asked.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        activity.title(),
                        activity.expectedBenefit(),
                        activity.note(),
                        activity.owner().name())
                .flatMap((Bilingual text) -> Stream.of(text.sv(), text.en()))
                .anyMatch(text ->
                        (activity.code() + " " + text).toLowerCase(Locale.ROOT).contains(sought));
    }

    private static ActivitiesPage.Offered offered(
            Words t, Actor by, List<PlanYear> plans, List<Activity> all, List<Goal> known) {
        var mine = by.units().isEmpty()
                ? Stream.<Option>empty()
                : Stream.of(new Option(MINE, t.get("plan.activity.list.mine")));
        var units = all.stream()
                .map(Activity::unit)
                .distinct()
                .map(unit -> new Option(unit.code(), t.of(unit.name())))
                .sorted(Comparator.comparing(Option::label, Swedish.ORDER));
        return new ActivitiesPage.Offered(
                plans.stream()
                        .map(plan -> Integer.toString(plan.year()))
                        .map(year -> new Option(year, year))
                        .toList(),
                Stream.concat(mine, units).toList(),
                Choices.constants(t, Standing.values()),
                known.stream()
                        .map(goal -> new Option(goal.code(), goal.code() + " " + t.of(goal.shortName())))
                        .toList(),
                Choices.priorities(t));
    }
}

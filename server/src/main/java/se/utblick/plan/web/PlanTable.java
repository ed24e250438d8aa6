package se.utblick.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.organisation.Unit;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.Activity;
import se.utblick.plan.ActivityType;
import se.utblick.plan.Mandate;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.Standing;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;
import se.utblick.topics.Topic;
import se.utblick.topics.TopicId;

/** Chooses and sums the activities of a plan for its table. */
final class PlanTable {

    /** Everything that the table is set from. */
    record Source(
            ActionPlan plan,
            LocalDate today,
            List<Goal> goals,
            List<Objective> objectives,
            List<Activity> activities,
            List<Topic> areas,
            List<Unit> units,
            List<ActivityType> types) {}

    private final Source source;
    private final Form chosen;
    private final Words t;
    private final Map<ObjectiveId, Objective> objectives;
    private final Map<GoalId, Goal> goals;
    private final Map<TopicId, Topic> areas;
    private final TableOrder order;

    private PlanTable(Source source, Form chosen, Words t) {
        this.source = source;
        this.chosen = chosen;
        this.t = t;
        this.objectives = source.objectives().stream().collect(Collectors.toMap(Objective::id, Function.identity()));
        this.goals = source.goals().stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        this.areas = source.areas().stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        this.order = new TableOrder(source.plan().year(), source.today(), chosen, t, this::objectiveCode);
    }

    static PlanTablePage of(Source source, Form chosen, Words t) {
        return new PlanTable(source, chosen, t).page();
    }

    private PlanTablePage page() {
        var state = source.plan().state(source.today());
        var shown = source.activities().stream().filter(chosen()).toList();
        return new PlanTablePage(
                PlanWords.year(source.plan().year()),
                PlanWords.mark(state),
                "plan.PlanState." + state.name(),
                chosen,
                filters(),
                order.columns(),
                groups(shown),
                shown.size(),
                PlanSums.sum(t.get("plan.plan.sum.all"), "", shown));
    }

    private Predicate<Activity> chosen() {
        return meets("q", activity -> words(activity))
                .and(serves())
                .and(is("unit", activity -> activity.unit().code()))
                .and(is("area", activity -> activity.area().code()))
                .and(is("type", activity -> activity.type().code()))
                .and(meets("mandate", activity -> activity.mandates().toString()))
                .and(is("priority", activity -> String.valueOf(activity.priority())))
                .and(is(
                        "standing",
                        activity -> activity.standing(source.today()).name()));
    }

    private Predicate<Activity> serves() {
        var wanted = chosen.typed("goal").strip();
        return activity -> wanted.isEmpty()
                || goalsOf(activity).anyMatch(goal -> goal.code().equals(wanted));
    }

    private Predicate<Activity> is(String field, Function<Activity, String> value) {
        var wanted = chosen.typed(field).strip();
        return activity -> wanted.isEmpty() || value.apply(activity).equals(wanted);
    }

    private Predicate<Activity> meets(String field, Function<Activity, String> value) {
        var wanted = chosen.typed(field).strip().toLowerCase(Locale.ROOT);
        return activity -> wanted.isEmpty()
                || value.apply(activity).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private String words(Activity activity) {
        return activity.code() + " " + activity.title().sv() + " "
                + activity.title().en() + " " + t.of(activity.unit().name());
    }

    private Stream<Goal> goalsOf(Activity activity) {
        return Optional.ofNullable(objectives.get(activity.objective())).stream()
                .flatMap(objective -> objective.goals().stream())
                .flatMap(id -> Stream.ofNullable(goals.get(id)));
    }

    private List<PlanTablePage.Filter> filters() {
        return List.of(
                filter(
                        "goal",
                        source.goals().stream()
                                .map(goal -> new Option(goal.code(), goal.code() + " " + t.of(goal.shortName())))),
                filter("unit", source.units().stream().map(unit -> new Option(unit.code(), t.of(unit.name())))),
                filter(
                        "area",
                        source.areas().stream().map(area -> new Option(area.id().code(), t.of(area.name())))),
                filter("type", source.types().stream().map(type -> new Option(type.code(), t.of(type.name())))),
                filter(
                        "mandate",
                        Arrays.stream(Mandate.values()).map(mandate -> new Option(mandate.name(), t.of(mandate)))),
                filter("priority", Stream.of("1", "2", "3").map(one -> new Option(one, one))),
                filter(
                        "standing",
                        Arrays.stream(Standing.values()).map(standing -> new Option(standing.name(), t.of(standing)))));
    }

    private PlanTablePage.Filter filter(String name, Stream<Option> options) {
        return new PlanTablePage.Filter(name, t.get("plan.plan.filter." + name), options.toList());
    }

    private String objectiveCode(Activity activity) {
        return Optional.ofNullable(objectives.get(activity.objective()))
                .map(Objective::code)
                .orElse("");
    }

    private List<PlanTablePage.Group> groups(List<Activity> shown) {
        var asked = order.asked();
        if (asked.isPresent()) {
            return List.of(group("", shown.stream().sorted(asked.get()).toList()));
        }
        var byGoal = PlanSums.byGoal(shown, source.objectives());
        var groups = source.goals().stream()
                .filter(goal -> byGoal.containsKey(goal.id()))
                .map(goal ->
                        group(goal.code() + " " + t.of(goal.shortName()), byGoal.getOrDefault(goal.id(), List.of())));
        // A goal that is no longer in force still has what was undertaken for it.
        var others = shown.stream()
                .filter(activity -> byGoal.entrySet().stream()
                        .noneMatch(entry -> goals.containsKey(entry.getKey())
                                && entry.getValue().contains(activity)))
                .toList();
        var rest = others.isEmpty()
                ? Stream.<PlanTablePage.Group>empty()
                : Stream.of(group(t.get("plan.plan.sum.other"), others));
        return Stream.concat(groups, rest).toList();
    }

    private PlanTablePage.Group group(String name, List<Activity> activities) {
        return new PlanTablePage.Group(
                name,
                activities.stream().map(this::row).toList(),
                PlanSums.sum(t.get("plan.plan.sum.of", name), "", activities));
    }

    private PlanTablePage.Row row(Activity activity) {
        var standing = activity.standing(source.today());
        return new PlanTablePage.Row(
                activity.code(),
                PlanPaths.activity(activity.id()),
                activity.title(),
                objectiveCode(activity),
                PlanPaths.objective(activity.objective()),
                goalsOf(activity).map(Goal::code).collect(Collectors.joining(", ")),
                t.of(activity.type().name()),
                Optional.ofNullable(areas.get(activity.area()))
                        .map(area -> t.of(area.name()))
                        .orElse(activity.area().code()),
                activity.priority(),
                t.of(activity.unit().name()),
                PlanWords.months(t, activity.period(), source.plan().year()),
                activity.budget().own(),
                activity.budget().external(),
                activity.budget().hours(),
                t.of(standing),
                standing.name());
    }
}

package se.utblick.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Unit;
import se.utblick.plan.Activities;
import se.utblick.plan.Mandate;
import se.utblick.plan.Objective;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanId;
import se.utblick.plan.PlanYear;
import se.utblick.plan.Receiver;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goals;
import se.utblick.topics.Topics;

/** What there is to choose from in the forms about objectives and activities. */
@Component
class Choices {

    private final Activities activities;
    private final Objectives objectives;
    private final Organisation organisation;
    private final Topics topics;
    private final Goals goals;

    Choices(Activities activities, Objectives objectives, Organisation organisation, Topics topics, Goals goals) {
        this.activities = activities;
        this.objectives = objectives;
        this.organisation = organisation;
        this.topics = topics;
        this.goals = goals;
    }

    /** The units that the actor may put forward ideas for. */
    List<Unit> unitsFor(Actor by) {
        return organisation.units().stream()
                .filter(unit -> Activities.mayPropose(by, unit.id()))
                .toList();
    }

    /** The objectives that something can be done for: those of the plans of this year and later. */
    List<Objective> openObjectives(Actor by, LocalDate today) {
        var plans = activities.plans(by).stream()
                .filter(plan -> plan.year() >= today.getYear())
                .map(PlanYear::id)
                .toList();
        return open(objectives.in(by, plans));
    }

    /** Those that something can be done for in this plan. */
    List<Objective> openObjectives(Actor by, PlanId plan) {
        return open(objectives.in(by, plan));
    }

    private static List<Objective> open(List<Objective> all) {
        return all.stream()
                .filter(objective -> objective.deprioritised().isEmpty())
                .toList();
    }

    List<Option> objectives(Words t, List<Objective> open, List<PlanYear> plans) {
        return open.stream()
                .map(objective -> new Option(
                        objective.id().value().toString(),
                        year(objective, plans) + objective.code() + " " + t.of(objective.text())))
                .toList();
    }

    private static String year(Objective objective, List<PlanYear> plans) {
        return plans.size() < 2
                ? ""
                : plans.stream()
                        .filter(plan -> plan.id().equals(objective.plan()))
                        .findFirst()
                        .map(plan -> plan.year() + " · ")
                        .orElse("");
    }

    List<Option> units(Words t, List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.id().value().toString(), t.of(unit.name())))
                .toList();
    }

    List<Option> functions(Words t) {
        return organisation.functions().stream()
                .map(function -> new Option(function.code(), t.of(function.name())))
                .toList();
    }

    /** Each type by its name and, where the policy has words for it, those. */
    List<Option> types(Words t) {
        return activities.types().stream()
                .map(type -> new Option(type.code(), t.of(type.name()) + " – " + type.text()))
                .toList();
    }

    List<Option> areas(Words t) {
        return topics.areas().stream()
                .map(area -> new Option(area.id().code(), t.of(area.name())))
                .toList();
    }

    List<Option> goals(Words t) {
        return goals.all().stream()
                .map(goal -> new Option(goal.id().value().toString(), goal.code() + " " + t.of(goal.shortName())))
                .toList();
    }

    List<Body> bodies() {
        return organisation.bodies();
    }

    static List<Option> priorities(Words t) {
        return Stream.of("1", "2", "3")
                .map(priority -> new Option(priority, t.get("plan.activity.priority." + priority)))
                .toList();
    }

    static List<Option> mandates(Words t) {
        return constants(t, Mandate.values());
    }

    static List<Option> receivers(Words t) {
        return constants(t, Receiver.values());
    }

    static List<Option> constants(Words t, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), t.of(constant)))
                .toList();
    }

    /** What was chosen, when it is one of those that were offered; anything else is a mistake. */
    static Optional<String> pick(Form form, String field, List<Option> offered, boolean required) {
        var chosen = form.typed(field).strip();
        var known = offered.stream().anyMatch(option -> option.value().equals(chosen));
        if (!known && (required || !chosen.isEmpty())) {
            form.wrong(field, "platform.field.choose");
        }
        return known ? Optional.of(chosen) : Optional.empty();
    }

    /** The same where several may be chosen. */
    static List<String> pickSeveral(Form form, String field, List<Option> offered, boolean required) {
        var values = offered.stream().map(Option::value).toList();
        var chosen = form.all(field);
        if (!values.containsAll(chosen) || (required && chosen.isEmpty())) {
            form.wrong(field, "platform.field.choose");
        }
        return chosen.stream().filter(values::contains).distinct().toList();
    }
}

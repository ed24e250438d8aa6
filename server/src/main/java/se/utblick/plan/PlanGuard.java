package se.utblick.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utblick.kernel.Sentence;

/** What must be in place before a plan goes on. Each answers with all that is missing, by name. */
enum PlanGuard {
    SITUATION(facts -> facts.plan().situation().isEmpty() ? only("plan.plan.missing.situation") : List.of()),
    PREVIOUS_BEGUN(PlanGuard::previousBegun),
    UNITS_ANSWERED(PlanGuard::unitsAnswered),
    OBJECTIVES_COMPLETE(PlanGuard::objectivesComplete),
    OBJECTIVES_REWORDED(PlanGuard::objectivesReworded),
    ACTIVITIES_COMPLETE(PlanGuard::activitiesComplete),
    GOALS_COVERED(PlanGuard::goalsCovered),
    REGISTERED(confirmed(Confirmation.Matter.REGISTERED)),
    COMMENTS_ANSWERED(confirmed(Confirmation.Matter.COMMENTS_ANSWERED)),
    LETTER_WRITTEN(confirmed(Confirmation.Matter.LETTER_WRITTEN)),
    MONEY_CHECKED(confirmed(Confirmation.Matter.MONEY_CHECKED)),
    // The first plan of all has no year before it to follow up.
    FOLLOW_UP_SETTLED(facts -> facts.before().isEmpty()
            ? List.of()
            : confirmed(Confirmation.Matter.FOLLOW_UP_SETTLED).apply(facts)),
    RESULTS_REPORTED(PlanGuard::resultsReported),
    FOLLOW_UP_DECIDED(facts -> facts.followUpDecided() ? List.of() : only("plan.plan.missing.follow-up-decided")),
    ARCHIVE_COPY_MADE(confirmed(Confirmation.Matter.ARCHIVE_COPY_MADE));

    private final Function<PlanFacts, List<Sentence>> missing;

    PlanGuard(Function<PlanFacts, List<Sentence>> missing) {
        this.missing = missing;
    }

    List<Sentence> missing(PlanFacts facts) {
        return missing.apply(facts);
    }

    Sentence words() {
        return Sentence.of("plan.plan.guard." + dashed(this));
    }

    private static Function<PlanFacts, List<Sentence>> confirmed(Confirmation.Matter what) {
        return facts -> facts.confirmed().contains(what)
                ? List.of()
                : List.of(Sentence.of("plan.plan.missing." + dashed(what), what.by()));
    }

    private static List<Sentence> previousBegun(PlanFacts facts) {
        var begun = facts.before()
                .map(before ->
                        before.values().stream().anyMatch(one -> one.answer().isPresent()))
                .orElse(true);
        // As text: a number would be written with a space in the thousands.
        var previous = String.valueOf(facts.plan().year() - 1);
        return begun ? List.of() : List.of(Sentence.of("plan.plan.missing.previous-begun", previous));
    }

    private static List<Sentence> unitsAnswered(PlanFacts facts) {
        return facts.replies().stream()
                .filter(reply -> !reply.isSettled())
                .map(reply -> Sentence.of(
                        "plan.plan.missing.unit",
                        reply.unit().name(),
                        reply.reminders().size(),
                        UnitReply.REMINDERS_ENOUGH))
                .toList();
    }

    private static List<Sentence> objectivesComplete(PlanFacts facts) {
        if (facts.chosen().isEmpty()) {
            return only("plan.plan.missing.any-objective");
        }
        return facts.chosen().stream().flatMap(PlanGuard::missing).toList();
    }

    /** What an objective lacks before it can stand in a plan. */
    static Stream<Sentence> missing(Objective objective) {
        return lacking("plan.plan.missing.objective", objective.code(), lackedBy(objective));
    }

    private static List<Sentence> lackedBy(Objective objective) {
        var lacks = new Lacks();
        lacks.when(objective.text().isEmpty(), "text");
        lacks.when(objective.goals().isEmpty(), "goal");
        lacks.when(objective.owner().code().isEmpty(), "owner");
        lacks.when(objective.mandates().isEmpty(), "mandate");
        // A measure carries its own target and its day; where it stood at the start may be unknown, and then says so.
        lacks.when(objective.indicators().isEmpty(), "measure");
        lacks.when(objective.realistic().isEmpty(), "realism");
        return lacks.found;
    }

    private static List<Sentence> objectivesReworded(PlanFacts facts) {
        return facts.carried().stream()
                .flatMap(carried -> carried.missing().stream())
                .toList();
    }

    private static List<Sentence> activitiesComplete(PlanFacts facts) {
        return facts.undertaken().stream()
                .flatMap(activity -> missing(
                        activity,
                        facts.isChosen(activity.objective()),
                        facts.plan().year()))
                .toList();
    }

    /**
     * What an activity lacks before it can stand in the plan of a year.
     *
     * @param chosen whether the plan stands for its objective
     */
    static Stream<Sentence> missing(Activity activity, boolean chosen, int year) {
        var lacks = new Lacks();
        lacks.when(!chosen, "objective");
        lacks.when(outside(activity, year), "period");
        lacks.found.addAll(activity.missingToCommit());
        return lacking("plan.plan.missing.activity", activity.code(), lacks.found);
    }

    /** An activity may begin before the plan's year or end after it, but some of it must fall within. */
    private static boolean outside(Activity activity, int year) {
        return activity.period().first().getYear() > year
                || activity.period().last().getYear() < year;
    }

    private static List<Sentence> goalsCovered(PlanFacts facts) {
        return facts.unserved().stream()
                .filter(goal -> !facts.exceptions().containsKey(goal.id()))
                .map(goal -> Sentence.of("plan.plan.missing.goal", goal.code(), goal.shortName()))
                .toList();
    }

    private static List<Sentence> resultsReported(PlanFacts facts) {
        var activities = facts.undertaken().stream()
                .filter(activity -> activity.completion().isEmpty())
                .map(activity -> Sentence.of("plan.plan.missing.result", activity.code(), activity.title()));
        var objectives = facts.chosen().stream()
                .filter(objective -> objective
                        .latestAssessment()
                        .filter(latest ->
                                latest.level().isFinal() && latest.next().isPresent())
                        .isEmpty())
                .map(objective -> Sentence.of("plan.plan.missing.judgement", objective.code(), objective.text()));
        return Stream.concat(activities, objectives).toList();
    }

    private static Stream<Sentence> lacking(String key, String code, List<Sentence> lacks) {
        return lacks.isEmpty() ? Stream.empty() : Stream.of(Sentence.of(key, code, lacks));
    }

    private static List<Sentence> only(String key) {
        return List.of(Sentence.of(key));
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What one thing lacks, in words that can stand in a row. */
    private static final class Lacks {

        private final List<Sentence> found = new ArrayList<>();

        private void when(boolean lacks, String what) {
            if (lacks) {
                found.add(Sentence.of("plan.plan.lacks." + what));
            }
        }
    }
}

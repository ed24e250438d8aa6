package se.utblick.followup;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utblick.followup.Attainment.Level;
import se.utblick.kernel.Bilingual;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.Assessment;
import se.utblick.plan.Objective;
import se.utblick.plan.PastYear;

/** Puts the years of a goal together: those that were only reported, and those that are kept here in full. */
final class GoalHistory {

    /**
     * @param adopted the plans that the board has adopted
     * @param kept the goal's objectives in all of them
     */
    static List<YearOfGoal> of(List<PastYear> reported, List<ActionPlan> adopted, List<Objective> kept, LocalDate day) {
        var byPlan = kept.stream().filter(Objective::isInPlan).collect(groupingBy(Objective::plan));
        var here = adopted.stream()
                .filter(plan -> plan.year() <= day.getYear() && byPlan.containsKey(plan.id()))
                .collect(toMap(
                        ActionPlan::year, plan -> year(plan.year(), byPlan.getOrDefault(plan.id(), List.of()), day)));
        return Stream.concat(here.values().stream(), past(reported, here, day))
                .sorted(comparingInt(YearOfGoal::year))
                .toList();
    }

    private static Stream<YearOfGoal> past(List<PastYear> reported, Map<Integer, YearOfGoal> here, LocalDate day) {
        return reported.stream()
                .filter(past -> past.year() < day.getYear() && !here.containsKey(past.year()))
                .map(past -> new YearOfGoal(
                        past.year(),
                        past.objectives(),
                        past.met(),
                        past.partly(),
                        past.missed(),
                        true,
                        past.sentence()));
    }

    // Met and missed follow from the targets alone, so the activities of years gone by need not be fetched again.
    private static YearOfGoal year(int year, List<Objective> objectives, LocalDate day) {
        var over = day.getYear() > year;
        var followed = objectives.stream()
                .map(objective -> ObjectiveFollowUp.of(objective, List.of(), year, day))
                .toList();
        var met = count(followed, Level.MET);
        var missed = followed.stream()
                .filter(one -> one.attainment().level() == Level.MISSED)
                .toList();
        var partly = (int) missed.stream().filter(GoalHistory::isPartly).count();
        return new YearOfGoal(year, followed.size(), met, partly, missed.size() - partly, over, Bilingual.NONE);
    }

    private static int count(List<ObjectiveFollowUp> followed, Level level) {
        return (int) followed.stream()
                .filter(one -> one.attainment().level() == level)
                .count();
    }

    private static boolean isPartly(ObjectiveFollowUp followed) {
        return followed.owners()
                .filter(said -> said.level() == Assessment.Level.PARTLY_MET)
                .isPresent();
    }

    private GoalHistory() {}
}

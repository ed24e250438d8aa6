package se.utblick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.plan.WheelStep.Fact;

/** What is done when, every year. */
@Component
public class YearWheel {

    private final JdbcClient jdbc;
    private final ActionPlans plans;
    private final PlanSteps steps;
    private final UnitAnswers answers;

    YearWheel(JdbcClient jdbc, ActionPlans plans, PlanSteps steps, UnitAnswers answers) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.steps = steps;
        this.answers = answers;
    }

    /**
     * What the plans can tell of the year's steps.
     *
     * @param asked the steps that there is a plan to ask about; of the others nothing is known
     * @param adopted when the board adopted the plan of the year
     * @param nextState how far the plan of the next year has come
     */
    public record Facts(
            Set<WheelStep.Fact> done,
            Set<WheelStep.Fact> asked,
            Optional<LocalDate> adopted,
            Optional<PlanState> nextState,
            Optional<LocalDate> answersDue,
            int answered,
            int units) {}

    /** The facts of the year that the day falls in, as far as whoever asks may see the plans. */
    public Facts facts(Actor by, LocalDate today) {
        var all = plans.all(by);
        var year = today.getYear();
        var last = of(all, year - 1);
        var current = of(all, year);
        var next = of(all, year + 1);
        var sheet = next.map(plan -> answers.sheet(by, plan));
        var known = new Known();
        current.ifPresent(plan -> {
            known.put(Fact.IN_FORCE, plan.state(today).isAdopted());
            known.put(Fact.NEXT_OPENED, next.isPresent());
        });
        last.ifPresent(plan -> {
            known.put(Fact.RESULTS_OF_LAST_YEAR, isFollowedUp(plan));
            known.put(Fact.FOLLOW_UP_DECIDED, isFollowedUp(plan));
        });
        next.ifPresent(plan -> {
            known.put(Fact.OUT_FOR_COMMENT, plan.reached().compareTo(PlanState.OUT_FOR_COMMENT) >= 0);
            known.put(Fact.NEXT_ADOPTED, plan.reached().isAdopted());
        });
        sheet.filter(asked -> asked.due().isPresent())
                .ifPresent(asked -> known.put(Fact.UNITS_ANSWERED, asked.answered() == asked.units()));
        return new Facts(
                Set.copyOf(known.done),
                Set.copyOf(known.asked),
                current.flatMap(steps::adoptedOn),
                next.map(plan -> plan.state(today)),
                sheet.flatMap(UnitAnswers.Sheet::due),
                sheet.map(UnitAnswers.Sheet::answered).orElse(0),
                sheet.map(UnitAnswers.Sheet::units).orElse(0));
    }

    private static final class Known {

        private final Set<Fact> done = EnumSet.noneOf(Fact.class);
        private final Set<Fact> asked = EnumSet.noneOf(Fact.class);

        private void put(Fact fact, boolean isDone) {
            asked.add(fact);
            if (isDone) {
                done.add(fact);
            }
        }
    }

    private static Optional<ActionPlan> of(List<ActionPlan> plans, int year) {
        return plans.stream().filter(plan -> plan.year() == year).findFirst();
    }

    private static boolean isFollowedUp(ActionPlan plan) {
        return plan.reached().compareTo(PlanState.FOLLOWED_UP) >= 0;
    }

    /** Every step in the order of the year, and last what goes on all the year round. */
    public List<WheelStep> steps() {
        return jdbc.sql("select * from plan.wheel_step order by position")
                .query(YearWheel::step)
                .list();
    }

    private static WheelStep step(ResultSet row, int index) throws SQLException {
        return new WheelStep(
                row.getString("code"),
                number(row, "month").map(Month::of),
                new Bilingual(row.getString("every_sv"), row.getString("every_en")),
                row.getString("who"),
                new Bilingual(row.getString("what_sv"), row.getString("what_en")),
                due(row),
                Optional.of(row.getString("fact"))
                        .filter(fact -> !fact.isEmpty())
                        .map(WheelStep.Fact::valueOf),
                row.getString("basis"),
                row.getString("lines"));
    }

    private static Optional<MonthDay> due(ResultSet row) throws SQLException {
        var day = number(row, "due_day");
        return number(row, "due_month").map(month -> MonthDay.of(month, day.orElseThrow()));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}

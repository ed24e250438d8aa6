package se.utblick.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.organisation.Function;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.BenefitOutcome;
import se.utblick.plan.Activity.Cancellation;
import se.utblick.plan.Activity.Completion;
import se.utblick.plan.Activity.Pause;
import se.utblick.plan.Activity.Postponement;
import se.utblick.plan.ActivityId;
import se.utblick.plan.ActivityType;
import se.utblick.plan.Assessment;
import se.utblick.plan.Budget;
import se.utblick.plan.Direction;
import se.utblick.plan.Indicator;
import se.utblick.plan.IndicatorId;
import se.utblick.plan.Measurement;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.PlanId;
import se.utblick.plan.PlanSamples;
import se.utblick.platform.Calendar;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/** Objectives, targets and activities of the year 2026, as the stories about attainment need them. */
final class FollowUpSamples {

    static final int YEAR = 2026;

    private static final Unit UNIT = new Unit(new UnitId(UUID.randomUUID()), "ru", Bilingual.swedish("Utveckling"));
    private static final Function OWNER = new Function("strateg", Bilingual.swedish("Strateg"));

    static LocalDate day(String monthAndDay) {
        return LocalDate.parse(YEAR + "-" + monthAndDay);
    }

    /** At least so many from nothing, by the end of the year. */
    static Indicator atLeast(int target, Measurement... readings) {
        return indicator(Direction.AT_LEAST, Optional.of(0), target, day("12-31"), readings);
    }

    static Indicator atMost(int target, Measurement... readings) {
        return indicator(Direction.AT_MOST, Optional.empty(), target, day("12-31"), readings);
    }

    static Indicator indicator(
            Direction direction, Optional<Integer> baseline, int target, LocalDate due, Measurement... readings) {
        return new Indicator(
                new IndicatorId(UUID.randomUUID()),
                Bilingual.swedish("Antal företag"),
                Bilingual.swedish("företag"),
                baseline.map(BigDecimal::valueOf),
                direction,
                BigDecimal.valueOf(target),
                due,
                List.of(readings));
    }

    static Measurement reading(String monthAndDay, int value) {
        return new Measurement(day(monthAndDay), BigDecimal.valueOf(value), Bilingual.NONE);
    }

    static Objective objective(Indicator... indicators) {
        return objective("DM07", List.of(indicators), Optional.empty());
    }

    static Objective objective(String code, List<Indicator> indicators, Optional<String> deprioritised) {
        return new Objective(
                new ObjectiveId(UUID.randomUUID()),
                new PlanId(UUID.randomUUID()),
                code,
                Bilingual.swedish("Minst tjugo företag har fått hjälp"),
                Bilingual.swedish("Samverkan finns"),
                List.of(new GoalId(UUID.randomUUID())),
                List.of(),
                Set.of(),
                Set.of(),
                UNIT,
                OWNER,
                indicators,
                List.of(),
                deprioritised,
                false,
                Optional.empty(),
                new Version(1));
    }

    static Objective with(Objective objective, Assessment... newestFirst) {
        return PlanSamples.judged(objective, newestFirst);
    }

    static Assessment assessed(Assessment.Level level, String monthAndDay) {
        var next = level.isFinal() ? Optional.of(Assessment.Next.CONTINUE) : Optional.<Assessment.Next>empty();
        return new Assessment(
                level, Bilingual.swedish("Så ser det ut"), "", next, Bilingual.NONE, day(monthAndDay), "Ägaren");
    }

    static Activity activity(String title, String first, String last) {
        return new Activity(
                new ActivityId(UUID.randomUUID()),
                new PlanId(UUID.randomUUID()),
                new ObjectiveId(UUID.randomUUID()),
                "AK01",
                Bilingual.swedish(title),
                new ActivityType("T7", Bilingual.swedish("Näringsliv"), "samarbete", true),
                new TopicId("foi"),
                Set.of(),
                Set.of(),
                1,
                UNIT,
                OWNER,
                List.of(),
                new DateRange(day(first), day(last)),
                Budget.NONE,
                Bilingual.swedish("Fler affärer"),
                Bilingual.swedish("Det märks"),
                Bilingual.NONE,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Version(1));
    }

    static Activity idea(Activity activity) {
        return changed(activity, activity.period(), false, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static Activity completed(Activity activity, String monthAndDay) {
        var on = day(monthAndDay);
        var done = new Completion(
                false,
                on,
                Bilingual.swedish("Klart"),
                Bilingual.swedish("Nytta"),
                BenefitOutcome.ACHIEVED,
                Money.NONE,
                0,
                Bilingual.swedish("Börja tidigare"),
                "Ägaren",
                at(on));
        return changed(
                activity,
                activity.period(),
                true,
                activity.pauses(),
                activity.postponements(),
                Optional.of(done),
                Optional.empty());
    }

    static Activity cancelled(Activity activity, String monthAndDay) {
        var off = new Cancellation(Bilingual.swedish("Ingen tid"), "Chefen", at(day(monthAndDay)));
        return changed(
                activity,
                activity.period(),
                true,
                activity.pauses(),
                activity.postponements(),
                Optional.empty(),
                Optional.of(off));
    }

    static Activity paused(Activity activity, String monthAndDay, String until) {
        var pause = new Pause("Väntar på svar", day(until), Optional.empty(), "Ägaren", at(day(monthAndDay)));
        return changed(
                activity,
                activity.period(),
                true,
                List.of(pause),
                activity.postponements(),
                Optional.empty(),
                Optional.empty());
    }

    static Activity moved(Activity activity, String monthAndDay, String to) {
        var from = activity.period().last();
        var move = new Postponement(from, day(to), Bilingual.swedish("Dröjer"), "Ägaren", at(day(monthAndDay)));
        return changed(
                activity,
                new DateRange(activity.period().first(), day(to)),
                true,
                List.of(),
                List.of(move),
                Optional.empty(),
                Optional.empty());
    }

    static ObjectiveFollowUp followUp(Objective objective, LocalDate day, Activity... activities) {
        return ObjectiveFollowUp.of(objective, Arrays.asList(activities), YEAR, day);
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Calendar.ZONE).toInstant();
    }

    private static Activity changed(
            Activity activity,
            DateRange period,
            boolean committed,
            List<Pause> pauses,
            List<Postponement> postponements,
            Optional<Completion> completion,
            Optional<Cancellation> cancellation) {
        return new Activity(
                activity.id(),
                activity.plan(),
                activity.objective(),
                activity.code(),
                activity.title(),
                activity.type(),
                activity.area(),
                activity.mandates(),
                activity.receivers(),
                activity.priority(),
                activity.unit(),
                activity.owner(),
                activity.partners(),
                period,
                activity.budget(),
                activity.expectedBenefit(),
                activity.howNoticed(),
                activity.note(),
                activity.origin(),
                activity.carriedFrom(),
                committed,
                pauses,
                postponements,
                completion,
                cancellation,
                activity.version());
    }

    private FollowUpSamples() {}
}

package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.PlanSamples.activity;
import static se.utblick.plan.PlanSamples.bareObjective;
import static se.utblick.plan.PlanSamples.goal;
import static se.utblick.plan.PlanSamples.objective;
import static se.utblick.plan.PlanSamples.waiting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Revision.Change.Kind;
import se.utblick.plan.Revision.Major;

class RevisionTest {

    private static final long LIMIT = Revision.MOVED_WITHOUT_THE_BOARD.kronor();

    private final Objective objective = objective("DM01", goal("A1").id());
    private final Objective notChosen =
            objective("DM02", Bilingual.swedish("Nej"), Optional.of("För dyrt"), Optional.empty());
    private final Activity activity = activity("AK01", objective.id(), 2060, 100_000);
    private final Activity idea =
            activity("AK02", objective.id(), 2060, new Budget(new Money(50_000), Money.NONE, 5, "310"), false);

    @Test
    void a_revision_tells_what_stood_there_before_and_what_stands_there_now() {
        var edit = edit(Bilingual.swedish("Nytt namn"), activity.period(), 130_000, 2);
        var changes = changes(edit);

        assertThat(changes).extracting(Revision.Change::kind).containsExactly(Kind.TITLE, Kind.PRIORITY, Kind.BUDGET);
        assertThat(changes.getFirst().before()).isEqualTo("Aktivitet AK01");
        assertThat(changes.getFirst().after()).isEqualTo("Nytt namn");
        assertThat(changes.get(2).before()).isEqualTo("100\u00a0000 kr + 0 kr, 10 h");
        assertThat(Revision.moved(changes)).isEqualTo(new Money(30_000));
    }

    @Test
    void new_words_new_days_and_a_little_money_are_a_minor_revision() {
        var days = new DateRange(LocalDate.of(2060, 4, 1), LocalDate.of(2060, 12, 1));

        assertThat(Major.reasons(changes(edit(activity.title(), days, 100_000, 1))))
                .isEmpty();
        assertThat(Major.reasons(changes(edit(activity.title(), activity.period(), 100_000 + LIMIT, 1))))
                .as("as much as the limit, and no more")
                .isEmpty();
    }

    @Test
    void more_money_than_the_limit_is_a_matter_for_the_board_whichever_way_it_goes() {
        assertThat(Major.reasons(changes(edit(activity.title(), activity.period(), 100_001 + LIMIT, 1))))
                .containsExactly(Major.MOVES_MONEY);
        var large = activity("AK09", objective.id(), 2060, LIMIT + 1);
        var calledOff = new RevisionDraft.Edit(
                large.id(),
                large.version(),
                large.title(),
                large.period(),
                large.budget().own(),
                Money.NONE,
                10,
                1,
                Optional.of("Utlysningen ställdes in"));
        var changes = found(draft(List.of(calledOff)), List.of(large), List.of(objective));

        assertThat(changes).extracting(Revision.Change::kind).containsExactly(Kind.CANCELLED);
        assertThat(Major.reasons(changes)).containsExactly(Major.MOVES_MONEY);
    }

    @Test
    void objectives_and_targets_are_always_a_matter_for_the_board_and_every_reason_is_given() {
        var indicator = objective.indicators().getFirst().id();
        var draft = new RevisionDraft(
                "Större",
                "Därför",
                List.of(),
                List.of(),
                Map.of(indicator, BigDecimal.TEN),
                Map.of(objective.id(), "Överspelat"),
                List.of(notChosen.id()),
                Optional.empty());

        var changes = found(draft, List.of(), List.of(objective, notChosen));

        assertThat(Major.reasons(changes))
                .containsExactly(Major.ADDS_OBJECTIVE, Major.DROPS_OBJECTIVE, Major.CHANGES_TARGET);
    }

    @Test
    void a_target_that_is_written_in_another_way_is_not_changed() {
        var indicator = objective.indicators().getFirst().id();
        var draft = new RevisionDraft(
                "x",
                "y",
                List.of(),
                List.of(),
                Map.of(indicator, new BigDecimal("3.0")),
                Map.of(),
                List.of(),
                Optional.empty());

        assertThat(found(draft, List.of(), List.of(objective))).isEmpty();
    }

    @Test
    void an_idea_is_taken_in_with_its_money_and_what_is_no_idea_is_not() {
        assertThat(found(taking(idea.id()), List.of(activity, idea), List.of(objective)))
                .extracting(Revision.Change::kind, Revision.Change::moved)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.TAKEN_IN, new Money(50_000)));

        assertThatThrownBy(() -> found(taking(activity.id()), List.of(activity, idea), List.of(objective)))
                .isInstanceOf(Refused.class)
                .hasMessage("plan.refused.not-an-idea");
    }

    @Test
    void a_new_objective_comes_with_its_goal_and_its_measure_and_before_its_activities() {
        var goal = goal("A1");
        var added = waiting(objective("DM18", goal.id()));
        var work = activity("AK38", added.id(), 2060, new Budget(new Money(20_000), Money.NONE, 5, "310"), false);
        var draft = adding(added, work);

        var revision = RevisionChanges.of(
                draft, new RevisionChanges.Whole(2060, List.of(work), List.of(added), List.of(goal)));

        assertThat(revision.missing()).isEmpty();
        assertThat(revision.found())
                .extracting(Revision.Change::kind)
                .containsExactly(Kind.OBJECTIVE_ADDED, Kind.TAKEN_IN);
        assertThat(revision.found().getFirst().after()).isEqualTo("A1; Ansökningar ≥ 3, 2060-12-31");
    }

    @Test
    void all_that_a_new_objective_and_its_activities_lack_is_said_at_once() {
        var bare = waiting(bareObjective("DM18"));
        var idea = activity("AK38", bare.id(), 2061, Budget.NONE, false);
        var elsewhere = activity("AK39", waiting(objective("DM19")).id(), 2060, 10);
        var other = waiting(objective("DM20"));
        var homeless = activity("AK40", other.id(), 2060, new Budget(new Money(1), Money.NONE, 1, "310"), false);

        var missing = RevisionChanges.of(
                        adding(bare, idea, homeless),
                        new RevisionChanges.Whole(
                                2060, List.of(idea, elsewhere, homeless), List.of(bare, other), List.of()))
                .missing();

        assertThat(missing).extracting(one -> one.details().getFirst()).containsExactly("DM18", "AK38", "AK40");
        assertThat(lacks(missing.getFirst())).hasSize(5).contains("plan.plan.lacks.measure");
        assertThat(lacks(missing.get(1))).contains("plan.plan.lacks.period", "plan.activity.lacks.resources");
        assertThat(lacks(missing.get(2))).containsExactly("plan.plan.lacks.objective");
    }

    @Test
    void an_objective_is_not_taken_out_from_under_what_is_still_to_be_done_for_it() {
        var dropping = new RevisionDraft(
                "Mindre",
                "Därför",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(objective.id(), "Överspelat"),
                List.of(),
                Optional.empty());

        assertThat(RevisionChanges.of(
                                dropping,
                                new RevisionChanges.Whole(2060, List.of(activity, idea), List.of(objective), List.of()))
                        .missing())
                .extracting(one -> one.details().getFirst())
                .containsExactly("AK01");
    }

    @Test
    void what_is_in_the_plan_is_not_added_and_what_is_not_in_it_is_not_taken_out() {
        assertThatThrownBy(() -> found(adding(objective), List.of(), List.of(objective)))
                .hasMessage("plan.refused.already-in-plan");
        var waits = waiting(objective("DM18"));
        var dropping = new RevisionDraft(
                "x", "y", List.of(), List.of(), Map.of(), Map.of(waits.id(), "Nej"), List.of(), Optional.empty());
        assertThatThrownBy(() -> found(dropping, List.of(), List.of(waits))).hasMessage("plan.refused.not-in-plan");
    }

    @Test
    void what_stands_in_another_plan_is_not_found() {
        assertThatThrownBy(() -> found(taking(idea.id()), List.of(), List.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_major_revision_cannot_be_made_without_a_decision() {
        var change = new Revision.Change(Kind.TARGET, "DM01", Bilingual.NONE, "3", "4", Money.NONE);
        assertThatThrownBy(() -> new Revision(
                        java.util.UUID.randomUUID(),
                        activity.plan(),
                        1,
                        "Större",
                        "Därför",
                        true,
                        Optional.empty(),
                        List.of(change),
                        "Strateg",
                        java.time.Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Revision.Change> found(
            RevisionDraft draft, List<Activity> activities, List<Objective> objectives) {
        return RevisionChanges.of(draft, new RevisionChanges.Whole(2060, activities, objectives, List.of()))
                .found();
    }

    private static List<String> lacks(Sentence sentence) {
        return ((List<?>) sentence.details().get(1))
                .stream().map(Sentence.class::cast).map(Sentence::key).toList();
    }

    private static RevisionDraft adding(Objective objective, Activity... ideas) {
        return new RevisionDraft(
                "Nytt delmål",
                "Ny lag",
                java.util.Arrays.stream(ideas).map(Activity::id).toList(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(objective.id()),
                Optional.empty());
    }

    private List<Revision.Change> changes(RevisionDraft.Edit edit) {
        return found(draft(List.of(edit)), List.of(activity, idea), List.of(objective));
    }

    private RevisionDraft.Edit edit(Bilingual title, DateRange period, long own, int priority) {
        return new RevisionDraft.Edit(
                activity.id(),
                activity.version(),
                title,
                period,
                new Money(own),
                Money.NONE,
                10,
                priority,
                Optional.empty());
    }

    private static RevisionDraft draft(List<RevisionDraft.Edit> edits) {
        return new RevisionDraft(
                "Ny tid", "Försenat", List.of(), edits, Map.of(), Map.of(), List.of(), Optional.empty());
    }

    private static RevisionDraft taking(ActivityId id) {
        return new RevisionDraft(
                "Ny aktivitet",
                "Ny utlysning",
                List.of(id),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }
}

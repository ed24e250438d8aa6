package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.PlanSamples.activity;
import static se.utblick.plan.PlanSamples.goal;
import static se.utblick.plan.PlanSamples.objective;

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
        var changes = RevisionChanges.of(draft(List.of(calledOff)), List.of(large), List.of(objective));

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

        var changes = RevisionChanges.of(draft, List.of(), List.of(objective, notChosen));

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

        assertThat(RevisionChanges.of(draft, List.of(), List.of(objective))).isEmpty();
    }

    @Test
    void an_idea_is_taken_in_with_its_money_and_what_is_no_idea_is_not() {
        assertThat(RevisionChanges.of(taking(idea.id()), List.of(activity, idea), List.of(objective)))
                .extracting(Revision.Change::kind, Revision.Change::moved)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.TAKEN_IN, new Money(50_000)));

        assertThatThrownBy(() -> RevisionChanges.of(taking(activity.id()), List.of(activity, idea), List.of(objective)))
                .isInstanceOf(Refused.class)
                .hasMessage("plan.refused.not-an-idea");
    }

    @Test
    void an_idea_that_is_not_whole_is_refused_with_all_that_is_missing() {
        var bare = activity("AK03", objective.id(), 2060, Budget.NONE, false);

        assertThatThrownBy(() -> RevisionChanges.of(taking(bare.id()), List.of(bare), List.of(objective)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).isNotEmpty());
    }

    @Test
    void what_stands_in_another_plan_is_not_found() {
        assertThatThrownBy(() -> RevisionChanges.of(taking(idea.id()), List.of(), List.of()))
                .isInstanceOf(NotFound.class);
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

    private List<Revision.Change> changes(RevisionDraft.Edit edit) {
        return RevisionChanges.of(draft(List.of(edit)), List.of(activity, idea), List.of(objective));
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

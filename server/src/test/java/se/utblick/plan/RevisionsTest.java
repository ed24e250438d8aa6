package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

@HouseTest
class RevisionsTest {

    private static final Actor STRATEGIST = anActor(Role.STRATEGIST);
    private static final Actor REGISTRAR = anActor(Role.REGISTRAR);

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanMatters matters;

    @Autowired
    Revisions revisions;

    @Autowired
    Objectives objectives;

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_minor_revision_is_made_and_a_major_one_waits_for_the_board() {
        var made = PlanSamples.inForce(jdbc, organisation);
        var idea = PlanSamples.idea(jdbc, made, "AK02");
        var board = aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");
        var minor = draft(List.of(idea), Map.of(), Optional.empty());

        var first = revisions.revise(STRATEGIST, made.id(), plan(made).version(), minor);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.major()).isFalse();
        assertThat(plan(made).state(today)).isEqualTo(PlanState.REVISED);
        assertThat(journal.about(Activities.subject(idea)).getFirst().action()).isEqualTo("revised");

        var dropping = Map.of(made.objective(), "Överspelat");
        for (var left : List.of(made.activity(), idea)) {
            new RevisionStore(jdbc).callOff(left, "Överspelat", STRATEGIST, Instant.now());
        }
        assertThatThrownBy(() -> revisions.revise(
                        STRATEGIST, made.id(), plan(made).version(), draft(List.of(), dropping, Optional.empty())))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.missing()).hasSize(1);
                    assertThat(no.instead()).isPresent();
                });
        var decision = matters.decide(
                REGISTRAR, MinutesSamples.about(made, board, MatterKind.PLAN_REVISION, Outcome.ADOPTED, ""));
        var decided = draft(List.of(), dropping, Optional.of(decision.id()));
        var second = revisions.revise(STRATEGIST, made.id(), plan(made).version(), decided);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.major()).isTrue();
        assertThat(objectives
                        .objective(STRATEGIST, made.objective())
                        .orElseThrow()
                        .deprioritised())
                .contains("Överspelat");
        assertThat(revisions.unused(plan(made))).isEmpty();
        assertThat(revisions.of(plan(made))).extracting(Revision::number).containsExactly(2, 1);
    }

    @Test
    void a_revision_of_something_that_has_changed_meanwhile_changes_nothing() {
        var made = PlanSamples.inForce(jdbc, organisation);
        var idea = PlanSamples.idea(jdbc, made, "AK02");
        var another = PlanSamples.idea(jdbc, made, "AK03");
        var seen = plan(made).version();
        revisions.revise(STRATEGIST, made.id(), seen, draft(List.of(idea), Map.of(), Optional.empty()));

        assertThatThrownBy(() -> revisions.revise(
                        STRATEGIST, made.id(), seen, draft(List.of(another), Map.of(), Optional.empty())))
                .isInstanceOf(Stale.class);
        assertThat(revisions.of(plan(made))).hasSize(1);
        assertThatThrownBy(() -> revisions.revise(
                        anActor(Role.HEAD_OF_UNIT),
                        made.id(),
                        plan(made).version(),
                        draft(List.of(another), Map.of(), Optional.empty())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_draft_is_changed_and_not_revised() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.PROPOSAL);
        assertThatThrownBy(() -> revisions.revise(
                        STRATEGIST,
                        made.id(),
                        plan(made).version(),
                        draft(List.of(made.activity()), Map.of(), Optional.empty())))
                .hasMessage("plan.refused.not-adopted");
    }

    private static RevisionDraft draft(
            List<ActivityId> takenIn,
            Map<ObjectiveId, String> dropped,
            Optional<se.utblick.decisions.DecisionId> decision) {
        return new RevisionDraft(
                "Ändrat", "Läget har ändrats", takenIn, List.of(), Map.of(), dropped, List.of(), decision);
    }

    private ActionPlan plan(PlanSamples.Made made) {
        return plans.plan(Actor.program(), made.id()).orElseThrow();
    }
}

package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.Role.REGISTRAR;
import static se.utblick.organisation.Role.SECRETARY;
import static se.utblick.organisation.Role.STRATEGIST;
import static se.utblick.plan.PlanMove.*;
import static se.utblick.plan.PlanState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;

class PlanMoveTest {

    private static final Map<PlanState, Set<PlanMove>> WAYS = Map.of(
            DRAFT, Set.of(ASK_UNITS),
            COLLECTING, Set.of(WRITE_PROPOSAL),
            PROPOSAL, Set.of(SEND_OUT),
            OUT_FOR_COMMENT, Set.of(BRING_TO_BOARD),
            TO_DECISION, Set.of(ADOPT, SEND_BACK),
            ADOPTED, Set.of(),
            IN_FORCE, Set.of(FOLLOW_UP),
            REVISED, Set.of(FOLLOW_UP),
            FOLLOWED_UP, Set.of(ARCHIVE),
            ARCHIVED, Set.of());

    private static final Map<PlanMove, Set<Role>> BY = Map.of(
            ASK_UNITS, Set.of(STRATEGIST),
            WRITE_PROPOSAL, Set.of(STRATEGIST),
            SEND_OUT, Set.of(STRATEGIST),
            BRING_TO_BOARD, Set.of(STRATEGIST, SECRETARY),
            ADOPT, Set.of(REGISTRAR, SECRETARY),
            SEND_BACK, Set.of(SECRETARY),
            FOLLOW_UP, Set.of(STRATEGIST),
            ARCHIVE, Set.of(REGISTRAR));

    @Test
    void from_every_state_there_are_the_ways_on_that_the_state_machine_has_and_no_other() {
        for (var state : PlanState.values()) {
            assertThat(PlanMove.from(state))
                    .as(state.name())
                    .containsExactlyInAnyOrderElementsOf(WAYS.getOrDefault(state, Set.of()));
        }
    }

    @Test
    void every_step_is_for_the_roles_that_take_it_and_for_nobody_else() {
        for (var move : PlanMove.values()) {
            for (var role : Role.values()) {
                assertThat(move.isFor(PeopleSamples.anActor(role)))
                        .as(move + " by " + role)
                        .isEqualTo(BY.getOrDefault(move, Set.of()).contains(role));
            }
        }
    }

    @Test
    void an_adopted_plan_comes_into_force_on_the_first_of_january_and_counts_as_revised_when_it_has_been() {
        var adopted = PlanSamples.plan(2027, ADOPTED, 0);

        assertThat(adopted.state(LocalDate.of(2026, 12, 31))).isEqualTo(ADOPTED);
        assertThat(adopted.state(LocalDate.of(2027, 1, 1))).isEqualTo(IN_FORCE);
        assertThat(PlanSamples.plan(2027, ADOPTED, 2).state(LocalDate.of(2027, 1, 1)))
                .isEqualTo(REVISED);
        assertThat(PlanSamples.plan(2027, ADOPTED, 2).state(LocalDate.of(2026, 12, 31)))
                .isEqualTo(ADOPTED);
        assertThat(PlanSamples.plan(2027, FOLLOWED_UP, 0).state(LocalDate.of(2028, 3, 1)))
                .isEqualTo(FOLLOWED_UP);
    }

    @Test
    void what_was_said_about_one_round_does_not_hold_for_the_next_but_the_registry_number_does() {
        var said = Instant.parse("2026-10-20T10:00:00Z");
        var sentOutAgain = Instant.parse("2026-11-02T10:00:00Z");

        assertThat(Confirmation.Matter.MONEY_CHECKED.holds(said, sentOutAgain)).isFalse();
        assertThat(Confirmation.Matter.COMMENTS_ANSWERED.holds(said, sentOutAgain))
                .isFalse();
        assertThat(Confirmation.Matter.REGISTERED.holds(said, sentOutAgain)).isTrue();
        assertThat(Confirmation.Matter.MONEY_CHECKED.holds(sentOutAgain, said)).isTrue();
    }
}

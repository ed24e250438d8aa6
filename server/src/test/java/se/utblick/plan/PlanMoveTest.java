package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.plan.PlanMove.*;
import static se.utblick.plan.PlanState.*;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanMoveTest {

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

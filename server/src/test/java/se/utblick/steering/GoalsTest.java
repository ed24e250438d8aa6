package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.steering.SteeringSamples.goalsInForce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;

@HouseTest
class GoalsTest {

    @Autowired
    Goals goals;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_goals_of_a_policy_in_force_are_found_in_its_own_order_with_its_own_words() {
        var set = goalsInForce(jdbc, "Bevaka", "Utbyta");

        assertThat(goals.all()).containsSubsequence(set);
        assertThat(goals.byCode(set.getFirst().code())).contains(set.getFirst());
        assertThat(goals.goal(set.getLast().id()))
                .hasValueSatisfying(goal -> assertThat(goal.text().sv()).isEqualTo("Målet Utbyta"));
    }

    @Test
    void several_are_found_as_they_are_asked_for_with_those_that_no_document_sets_any_longer() {
        var inForce = goalsInForce(jdbc, "Bevaka", "Utbyta");
        var ended = goalsInForce(jdbc, "Vara med", "Påverka");
        repeal(ended.getFirst().document());
        var asked = List.of(
                ended.getLast().id(),
                inForce.getLast().id(),
                new GoalId(UUID.randomUUID()),
                ended.getFirst().id(),
                inForce.getFirst().id());

        assertThat(goals.all()).doesNotContainAnyElementsOf(ended);
        assertThat(goals.of(asked))
                .containsExactly(ended.getLast(), inForce.getLast(), ended.getFirst(), inForce.getFirst());
        assertThat(goals.of(List.of())).isEmpty();
    }

    private void repeal(DocumentId document) {
        var step = new SteeringDocument.Step(
                Move.REPEAL,
                Optional.of(DocumentState.IN_FORCE),
                DocumentState.REPEALED,
                "",
                Map.of(),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                "Test",
                Instant.now());
        new StepStore(jdbc).add(document, Actor.program().authorId(), step);
    }

    @Test
    void a_goal_that_nobody_has_set_is_not_found() {
        assertThat(goals.byCode("finns-inte")).isEmpty();
        assertThat(goals.goal(new GoalId(UUID.randomUUID()))).isEmpty();
    }
}

package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.steering.SteeringSamples.goalsInForce;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;

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
    void a_goal_that_nobody_has_set_is_not_found() {
        assertThat(goals.byCode("finns-inte")).isEmpty();
        assertThat(goals.goal(new GoalId(UUID.randomUUID()))).isEmpty();
    }
}

package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.HouseTest;
import se.utblick.decisions.Decisions;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleLoader;

// In a house of its own: what stands here would be in the way of the others, and theirs of this.
@HouseTest
@TestPropertySource(properties = "house=SteeringExampleTest")
class SteeringExampleTest {

    private static final String POLICY = "internationell-policy";
    private static final Actor READER = anActor(Role.EMPLOYEE);

    @Autowired
    ExampleLoader loader;

    @Autowired
    SteeringDocuments documents;

    @Autowired
    Goals goals;

    @Autowired
    Drafts drafts;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void the_adopted_policy_is_there_word_for_word_with_its_seven_goals_in_three_groups() {
        whileLoaded(() -> {
            var policy = SteeringDocuments.foremost(documents.versions(READER, POLICY), LocalDate.now(Calendar.ZONE))
                    .orElseThrow();
            assertThat(policy.state(LocalDate.now(Calendar.ZONE))).isEqualTo(DocumentState.IN_FORCE);
            var text = documents.text(policy.id());
            assertThat(text.passages()).hasSize(53);
            assertThat(text.groups()).extracting(GoalGroup::code).containsExactly("A", "B", "C");
            assertThat(text.goals()).extracting(Goal::code).containsExactly("A1", "A2", "A3", "B1", "B2", "C1", "C2");
            assertThat(text.goals()).allSatisfy(goal -> {
                assertThat(goal.text().sv())
                        .isEqualTo(text.passage(goal.passage()).orElseThrow().text());
                assertThat(goal.text().en()).isNotBlank();
                assertThat(goal.shortName().en()).isNotBlank();
            });
            assertThat(goals.byCode("A1").orElseThrow().passage()).isEqualTo(10);
        });
    }

    @Test
    void its_decision_is_the_councils_and_says_that_it_is_an_example() {
        whileLoaded(() -> {
            var policy = SteeringDocuments.foremost(documents.versions(READER, POLICY), LocalDate.now(Calendar.ZONE))
                    .orElseThrow();
            var decision = decisions
                    .decision(policy.on(LocalDate.now(Calendar.ZONE), Optional.empty())
                            .decision()
                            .orElseThrow())
                    .orElseThrow();
            assertThat(decision.body().sv()).isEqualTo("Regionfullmäktige");
            assertThat(decision.reference().paragraph()).isEqualTo("§ EX-0");
            assertThat(decision.reference().registryNumber().value()).startsWith("EXEMPEL-");
        });
    }

    @Test
    void it_is_taken_out_whole_with_what_has_been_made_of_it_since() {
        whileLoaded(() -> {
            var next = drafts.beginFrom(anActor(Role.STRATEGIST), POLICY);
            decisions.propose(
                    anActor(Role.STRATEGIST),
                    next.kind().matter(),
                    SteeringDocuments.subject(next.id()),
                    "Ny version",
                    "");
            loader.remove();

            assertThat(documents.versions(READER, POLICY)).isEmpty();
            assertThat(goals.byCode("A1")).isEmpty();
            assertThat(decisions.waiting())
                    .noneMatch(
                            proposal -> proposal.about().id().equals(next.id().value()));
            assertThat(jdbc.sql("select count(*) from decisions.decision where registry_number like 'EXEMPEL-0%'")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    /** Loads the example, looks, and leaves the other tests' house as it was. */
    private void whileLoaded(Runnable look) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            loader.load();
            look.run();
        });
    }
}

package se.utblick.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.HouseTest;
import se.utblick.kernel.Money;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleLoader;

// In a house of its own: what stands here would be in the way of the others, and theirs of this.
@HouseTest
@TestPropertySource(properties = "house=PlanExampleTest")
class PlanExampleTest {

    private static final Actor READER = PeopleSamples.anActor(Role.EMPLOYEE);
    private static final Map<String, Standing> SAID = Map.of(
            "planerad", Standing.PLANNED,
            "pagar", Standing.ONGOING,
            "forsenad", Standing.LATE,
            "genomford", Standing.DONE,
            "genomford_delvis", Standing.PARTLY_DONE,
            "installd", Standing.CANCELLED);

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    @Autowired
    ExampleLoader loader;

    @Autowired
    Objectives objectives;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void the_whole_plan_is_there_with_its_figures_and_judgements() {
        whileLoaded(() -> {
            var read = objectives.in(READER, PlanYearExample.THIS_YEAR);
            assertThat(read).hasSize(17);
            assertThat(read)
                    .allSatisfy(objective -> {
                        assertThat(objective.goals()).isNotEmpty();
                        assertThat(objective.indicators()).isNotEmpty();
                        assertThat(objective.latestAssessment()).isPresent();
                        assertThat(objective.latestAssessment().flatMap(Assessment::next))
                                .isPresent();
                    })
                    .allSatisfy(objective -> assertThat(objective.indicators())
                            .allSatisfy(indicator ->
                                    assertThat(indicator.latest(today)).isPresent()));
            assertThat(read.getFirst().text().sv()).startsWith("Rådets och parlamentets texter");
            assertThat(read.get(1).indicators()).hasSize(2);
            assertThat(read.get(1).indicators().getFirst().baseline()).isEmpty();
        });
    }

    @Test
    void every_activity_stands_where_the_example_says() {
        whileLoaded(() -> {
            var read = activities.in(READER, PlanYearExample.THIS_YEAR);
            assertThat(read).hasSize(37);
            var said = new ExampleBook(today)
                    .read("action_plan.yaml").entries("activities").stream()
                            .collect(toMap(entry -> entry.text("id"), entry -> SAID.get(entry.text("status"))));
            assertThat(read)
                    .allSatisfy(activity -> assertThat(activity.standing(today))
                            .as(activity.code())
                            .isEqualTo(said.get(activity.code())));
            assertThat(read)
                    .allSatisfy(activity ->
                            assertThat(activity.because(today).key()).startsWith("plan.activity.because."));

            var postponed = read.get(12);
            assertThat(postponed.code()).isEqualTo("AK13");
            assertThat(postponed.firstPromise()).isBefore(postponed.period().last());
            assertThat(postponed.budget().external()).isEqualTo(new Money(3_100_000));
            assertThat(read.get(2).completion().orElseThrow().hours()).isEqualTo(56);
        });
    }

    @Test
    void a_partner_of_the_example_sees_what_is_shared_with_them_and_nothing_else() {
        whileLoaded(() -> {
            var municipalities = new BodyId(ExampleBook.id("organisation.body", "kfvn"));
            var partner = new Actor(
                    READER.person(),
                    "Partner",
                    java.util.Set.of(Role.PARTNER),
                    java.util.Set.of(),
                    Optional.of(municipalities));
            assertThat(activities.in(partner, PlanYearExample.THIS_YEAR))
                    .extracting(Activity::code)
                    .containsExactly("AK01", "AK06", "AK08", "AK31", "AK32");
            assertThat(objectives.in(partner, PlanYearExample.THIS_YEAR))
                    .extracting(Objective::code)
                    .containsExactly("DM01", "DM03", "DM04", "DM14");
        });
    }

    @Test
    void it_can_be_taken_out_whole() {
        whileLoaded(() -> {
            loader.remove();
            for (var table : List.of("action_plan", "objective", "activity")) {
                var left = jdbc.sql("select count(*) from plan." + table
                                + (table.equals("action_plan")
                                        ? " where id = any(cast(:ids as uuid[]))"
                                        : " where plan_id = any(cast(:ids as uuid[]))"))
                        .param(
                                "ids",
                                PlanYearExample.IDS.stream()
                                        .map(plan -> plan.value().toString())
                                        .toArray(String[]::new))
                        .query(Integer.class)
                        .single();
                assertThat(left).as(table).isZero();
            }
        });
    }

    /** Loads the example, looks, and leaves the shared database as it was. */
    private void whileLoaded(Runnable look) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            loader.load();
            look.run();
        });
    }
}

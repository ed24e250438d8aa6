package se.utblick.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanSamples;
import se.utblick.plan.PlanState;

/** A form that would be refused when it is sent is refused when it is opened, before anybody has written in it. */
@HouseTest
class ClosedFormsTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_objective_is_written_anew_by_its_own_unit_only() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.OUT_FOR_COMMENT);
        var at = PlanPaths.objective(plan.objective());
        var elsewhere = as(Role.HEAD_OF_UNIT, PeopleSamples.aUnit(organisation, "Enheten för öar"));

        assertThat(elsewhere.open(at).statusCode()).isEqualTo(200);
        assertThat(elsewhere.open(at + "/edit").statusCode()).isEqualTo(403);
        assertThat(as(Role.HEAD_OF_UNIT, plan.unit()).open(at + "/edit").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_objective_that_is_set_aside_is_neither_written_anew_nor_set_aside_again_nor_judged() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var at = PlanPaths.objective(plan.objective());
        var strategist = as(Role.STRATEGIST, plan.unit());
        assertThat(strategist.open(at + "/deprioritisation").statusCode()).isEqualTo(200);
        strategist.send(at + "/deprioritisation", "version", "1", "why", "Ryms inte");

        for (var form : new String[] {"/edit", "/deprioritisation", "/assessment"}) {
            var answer = strategist.open(at + form);
            assertThat(answer.statusCode()).as(form).isEqualTo(409);
            assertThat(answer.body()).as(form).contains("ortprioriterat").doesNotContain("ub-form");
        }
    }

    @Test
    void an_objective_of_an_adopted_plan_is_set_aside_by_a_revision_only() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.ADOPTED);
        var answer = as(Role.STRATEGIST, plan.unit()).open(PlanPaths.objective(plan.objective()) + "/deprioritisation");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("/plans/" + plan.year() + "/revisions/new");
    }

    @Test
    void nothing_is_judged_before_the_plan_is_adopted_and_what_is_over_by_the_strategist_only() {
        var draft = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        assertThat(as(Role.ACTIVITY_OWNER, draft.unit())
                        .open(PlanPaths.objective(draft.objective()) + "/assessment")
                        .statusCode())
                .isEqualTo(409);

        var plan = PlanSamples.inForce(jdbc, organisation);
        var at = PlanPaths.objective(plan.objective());
        var owner = as(Role.ACTIVITY_OWNER, plan.unit());
        assertThat(owner.open(at).body()).contains(at + "/assessment");
        assertThat(owner.open(at + "/assessment").body()).contains("name=\"evidence\"");
        var strategist = as(Role.STRATEGIST, plan.unit());
        judgedAtLast(plan);

        assertThat(owner.open(at).body()).doesNotContain(at + "/assessment");
        var answer = owner.open(at + "/assessment");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Bara den internationella strategen kan ompröva det");
        assertThat(strategist.open(at).body()).contains(at + "/assessment");
        var again = strategist.open(at + "/assessment");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("name=\"sentence\"").doesNotContain("name=\"evidence\"");
    }

    @Test
    void an_idea_is_not_moved_to_an_objective_that_is_set_aside() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var idea = PlanPaths.activity(PlanSamples.idea(jdbc, plan, "AK02"));
        var strategist = as(Role.STRATEGIST, plan.unit());
        var option = "<option value=\"" + plan.objective().value();
        assertThat(strategist.open(idea + "/edit").body()).contains(option);
        strategist.send(
                PlanPaths.objective(plan.objective()) + "/deprioritisation", "version", "1", "why", "Ryms inte");

        assertThat(strategist.open(idea + "/edit").body()).doesNotContain(option);
        var answer = strategist.send(
                idea + "/edit",
                "version",
                "1",
                "title",
                "Kvar",
                "objective",
                "" + plan.objective().value());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#objective\"", "value=\"Kvar\"");
    }

    private void judgedAtLast(PlanSamples.Made plan) {
        jdbc.sql("""
                        insert into plan.assessment
                               (id, objective_id, level, sentence_sv, sentence_en, evidence, next_step, assessed_on,
                                by_id, by_name, at)
                        values (gen_random_uuid(), :objective, 'MET', 'Nått', '', 'Diariet', 'END', current_date,
                                gen_random_uuid(), 'Någon', now())
                        """).param("objective", plan.objective().value()).update();
    }

    private HttpVisitor as(Role role, Unit unit) {
        var person = signedUp(people, Set.of(unit.id()), role);
        return new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }
}

package se.utblick.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.plan.PlanSamples;
import se.utblick.plan.PlanState;
import se.utblick.platform.Calendar;

/** A new objective, its measure, its goal and its activity come into an adopted plan by a revision that the board decided. */
@HouseTest
class NewObjectiveTest {

    private static final Pattern OBJECTIVE = Pattern.compile("/objectives/([0-9a-f-]{36})/edit");
    private static final Pattern ACTIVITY = Pattern.compile("/activities/([0-9a-f-]{36})/edit");
    private static final Pattern DECISION = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Ny lag");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d*)\"");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private PlanSamples.Made plan;
    private Body board;
    private HttpVisitor strategist;
    private String at;

    @BeforeEach
    void adopted() {
        plan = PlanSamples.made(jdbc, organisation, PlanState.ADOPTED);
        board = PeopleSamples.aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");
        strategist = as(Role.STRATEGIST);
        at = "/plans/" + plan.year();
    }

    @Test
    void it_is_written_proposed_to_the_board_decided_taken_in_and_stands_in_the_plan() {
        var objective = write();
        var waiting = strategist.open("/objectives/" + objective).body();
        assertThat(waiting)
                .contains("väntar på en revidering av planen för " + plan.year())
                .contains(at + "/revisions/new?new=" + objective);
        assertThat(strategist.open(at).body()).doesNotContain("Två avtal om beredskap");

        var idea = idea(objective);
        var form = strategist
                .open(at + "/revisions/new?new=" + objective + "&activity=" + idea)
                .body();
        assertThat(form).contains("DM02 Två avtal om beredskap", "AK02 Övning med Tröndelag (DM02)");

        var refused = strategist.send(at + "/revisions/new", draft(form, objective, idea));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("beslutas av Regionstyrelsen", "Ett delmål läggs till.", "/decisions/proposals/new")
                .contains("value=\"Nytt delmål om beredskap\"");

        decide();
        var again = strategist.open(at + "/revisions/new").body();
        var decision = DECISION.matcher(again);
        assertThat(decision.find()).isTrue();
        var done = strategist.send(at + "/revisions/new", draft(again, objective, idea, "decision", decision.group(1)));

        assertThat(done.body())
                .contains("Revideringen är gjord", "Revidering 1 Nytt delmål om beredskap")
                .contains("Delmål läggs till", "; Avtal ≥ 2, " + plan.year() + "-12-31")
                .contains("Aktivitet tas in");
        assertThat(done.body().indexOf("Delmål läggs till"))
                .as("first the objective, then what is done for it")
                .isLessThan(done.body().indexOf("Aktivitet tas in"));
        assertThat(strategist.open(at).body()).contains("Två avtal om beredskap", "Övning med Tröndelag");
        assertThat(strategist.open("/objectives/" + objective).body())
                .contains("data-standing=\"ADOPTED\"", "Delmålet föreslogs till den beslutade planen")
                .doesNotContain("/objectives/" + objective + "/edit");
    }

    @Test
    void all_that_is_missing_is_said_at_once_and_the_board_with_it() {
        var objective = write();
        var idea = bareIdea(objective);
        jdbc.sql("delete from plan.indicator where objective_id = cast(:id as uuid)")
                .param("id", objective)
                .update();
        var form = strategist
                .open(at + "/revisions/new?new=" + objective + "&activity=" + idea)
                .body();

        var refused = strategist.send(at + "/revisions/new", draft(form, objective, idea));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Revideringen kan inte göras än. Det här saknas:")
                .contains("DM02 saknar: mått med mål och datum")
                .contains("AK02 saknar: Vilken typ")
                .contains("Beslut av Regionstyrelsen: Ett delmål läggs till.")
                .contains("/decisions/proposals/new");
        assertThat(strategist.open(at + "/revisions").body()).contains("Planen är inte reviderad");
    }

    @Test
    void a_head_writes_one_for_their_own_unit_and_has_it_taken_in_by_the_strategist_only() {
        var head = as(Role.HEAD_OF_UNIT);
        assertThat(head.open("/objectives/new?plan=" + plan.year()).body())
                .contains("Planen för " + plan.year() + " är beslutad", "Den beslutas av regionstyrelsen");
        var page = head.send("/objectives/new", objective());
        assertThat(page.body()).contains("data-standing=\"PROPOSED\"").doesNotContain("revisions/new?new=");
        assertThat(as(Role.ACTIVITY_OWNER)
                        .open("/objectives/new?plan=" + plan.year())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_was_pointed_at_stays_pointed_at_when_more_is_chosen() {
        var objective = write();
        var idea = idea(objective);
        var form = strategist
                .open(at + "/revisions/new?new=" + objective + "&activity=" + idea)
                .body();
        var choosing = form.substring(form.indexOf("method=\"get\""), form.indexOf("method=\"post\" action=\"" + at));

        assertThat(choosing)
                .contains("type=\"hidden\" name=\"new\" value=\"" + objective + "\"")
                .contains("type=\"hidden\" name=\"activity\" value=\"" + idea + "\"");
    }

    @Test
    void one_that_is_set_aside_while_it_waits_was_never_a_choice_of_the_plans() {
        var waiting = "/objectives/" + write();
        strategist.open(waiting + "/deprioritisation");
        assertThat(strategist
                        .send(waiting + "/deprioritisation", "version", "1", "why", "Ryms inte i år")
                        .body())
                .contains("Ryms inte i år");

        assertThat(strategist.open(at).body()).doesNotContain("Ryms inte i år", "Två avtal om beredskap");
    }

    private String write() {
        assertThat(strategist.open(at).body()).contains("/objectives/new?plan=" + plan.year());
        return found(OBJECTIVE, strategist.send("/objectives/new", objective()).body());
    }

    private String[] objective() {
        return new String[] {
            "plan", String.valueOf(plan.year()),
            "text", "Två avtal om beredskap är tecknade",
            "goals", plan.goal().id().value().toString(),
            "realistic", "Grannlänen vill det också",
            "unit", plan.unit().id().value().toString(),
            "owner", "plan-samples-owner",
            "i1-name", "Avtal",
            "i1-direction", "AT_LEAST",
            "i1-target", "2",
            "i1-due", plan.year() + "-12-31",
            "areas", "miljo",
            "mandates", "OWN_ORGANISATION",
            "receivers", "REGION"
        };
    }

    private String idea(String objective) {
        var said = new ArrayList<>(bare(objective));
        said.addAll(List.of(
                "type", "T3",
                "owner", "plan-samples-owner",
                "own", "20 000",
                "hours", "30",
                "costCentre", "310",
                "benefit", "Snabbare hjälp över gränsen",
                "mandates", "OWN_ORGANISATION",
                "receivers", "RESIDENTS"));
        return proposed(said);
    }

    private String bareIdea(String objective) {
        return proposed(bare(objective));
    }

    private String proposed(List<String> said) {
        strategist.open("/activities/new");
        return found(
                ACTIVITY,
                strategist.send("/activities/new", said.toArray(String[]::new)).body());
    }

    private List<String> bare(String objective) {
        return List.of(
                "title",
                "Övning med Tröndelag",
                "objective",
                objective,
                "unit",
                plan.unit().id().value().toString(),
                "first",
                plan.year() + "-09-01",
                "last",
                plan.year() + "-10-01",
                "area",
                "miljo",
                "priority",
                "1");
    }

    private void decide() {
        var registrar = as(Role.REGISTRAR);
        var matter = List.of(
                "kind", "PLAN_REVISION",
                "about", "plan.action_plan",
                "thing", plan.id().value().toString(),
                "title", "Ny lag om beredskap",
                "outcome", "ADOPTED",
                "body", board.id().value().toString(),
                "on", LocalDate.now(Calendar.ZONE).minusDays(1).toString(),
                "paragraph", "§ 12",
                "registryNumber", "26RS1234");
        registrar.open("/decisions");
        registrar.open("/decisions/new?kind=PLAN_REVISION&about=plan.action_plan&thing="
                + plan.id().value() + "&title=x");
        assertThat(registrar.send("/decisions", matter.toArray(String[]::new)).statusCode())
                .isEqualTo(200);
    }

    private static String[] draft(String form, String objective, String idea, String... more) {
        var fields = new ArrayList<>(List.of(
                "version",
                found(VERSION, form),
                "summary",
                "Nytt delmål om beredskap",
                "why",
                "Ny lag",
                "new",
                objective,
                "take",
                idea));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static String found(Pattern sought, String body) {
        var found = sought.matcher(body);
        assertThat(found.find()).as(sought + " in " + body).isTrue();
        return found.group(1);
    }

    private HttpVisitor as(Role role) {
        var person = signedUp(people, Set.of(plan.unit().id()), role);
        return new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }
}

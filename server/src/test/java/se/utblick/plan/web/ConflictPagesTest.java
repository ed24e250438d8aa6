package se.utblick.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanSamples;
import se.utblick.plan.PlanState;
import se.utblick.steering.Goal;
import se.utblick.steering.SteeringSamples;

/** Two people have written in the same form: the second sees all that saving anyway would write over. */
@HouseTest
class ConflictPagesTest {

    private static final String OFFICER = "plan-samples-owner";
    private static final String PLANNER = "conflict-planner";
    private static final Pattern PANEL =
            Pattern.compile("class=\"ub-conflict\".*?class=\"ub-buttons\"", Pattern.DOTALL);
    private static final Pattern SECOND = Pattern.compile("name=\"i2-id\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private PlanSamples.Made plan;
    private Unit other;
    private HttpVisitor strategist;

    @BeforeEach
    void aPlanInTheMaking() {
        plan = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        other = PeopleSamples.aUnit(organisation, "Enheten för öar");
        if (organisation.functions().stream().noneMatch(one -> one.code().equals(PLANNER))) {
            organisation.add(Actor.program(), new Function(PLANNER, new Bilingual("Planerare", "Planner")));
        }
        var person = signedUp(people, Set.of(plan.unit().id()), Role.STRATEGIST);
        strategist = new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }

    @Test
    void an_activitys_conflict_names_every_field_that_differs_with_both_versions_in_words() {
        var at = PlanPaths.activity(PlanSamples.idea(jdbc, plan, "AK02"));
        var second = anotherObjective(SteeringSamples.aGoalInForce(jdbc, "Utbyta"));
        strategist.open(at + "/edit");
        strategist.send(
                at + "/edit",
                activity(Map.ofEntries(
                        Map.entry("title", "Deras namn"),
                        Map.entry("objective", second),
                        Map.entry("unit", other.id().value().toString()),
                        Map.entry("owner", PLANNER),
                        Map.entry("type", "T1"),
                        Map.entry("area", "kultur"),
                        Map.entry("priority", "3"),
                        Map.entry("receivers", "RESIDENTS"),
                        Map.entry("mandates", "REGIONAL_DEVELOPMENT"),
                        Map.entry("partners", "Deras partner"),
                        Map.entry("first", plan.year() + "-05-02"),
                        Map.entry("last", plan.year() + "-05-30"),
                        Map.entry("own", "71000"),
                        Map.entry("external", "82000"),
                        Map.entry("hours", "93"),
                        Map.entry("costCentre", "999"),
                        Map.entry("benefit", "Deras nytta"),
                        Map.entry("notice", "Deras tecken"),
                        Map.entry("note", "Deras läge"))));

        var answer = strategist.send(at + "/edit", activity(Map.of("title", "Mitt namn", "note", "Mitt läge")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(panel(answer))
                .contains("Namn", "Deras namn", "Mitt namn")
                .contains("DM01 Tre ansökningar är inskickade", "DM02 Två avtal om beredskap är tecknade")
                .contains("Enheten för åäö", "Enheten för öar")
                .contains("Handläggare", "Planerare")
                .contains("Typ", "Område", "Prioritet", "Vem har nytta?", "Uppdrag")
                .contains("Tillsammans med", "Deras partner")
                .contains("2 maj " + plan.year(), "30 maj " + plan.year(), "1 februari " + plan.year())
                .contains("71\u00a0000\u00a0kr", "60\u00a0000\u00a0kr", "82\u00a0000\u00a0kr", "500\u00a0000\u00a0kr")
                .contains("93 timmar", "40 timmar", "999", "310")
                .contains("Deras nytta", "Fler starka ansökningar", "Deras tecken", "Fler beviljas")
                .contains("Deras läge", "Mitt läge")
                .doesNotContainPattern(IDENTITY);
    }

    @Test
    void what_both_wrote_alike_is_not_in_the_way_however_it_was_typed() {
        var at = PlanPaths.activity(PlanSamples.idea(jdbc, plan, "AK02"));
        strategist.open(at + "/edit");
        strategist.send(at + "/edit", activity(Map.of("title", "Deras namn", "note", "En rad\ntill")));

        var answer = strategist.send(
                at + "/edit", activity(Map.of("title", "Mitt namn", "note", "En rad\r\ntill ", "own", "60 000 kr")));

        assertThat(panel(answer))
                .contains("Deras namn", "Mitt namn")
                .doesNotContain("Egna medel", "Delmål", "Läget just nu");
        var same = strategist.send(at + "/edit", activity(Map.of("title", "Deras namn", "note", "En rad\ntill")));
        assertThat(panel(same)).contains("Ni har skrivit samma sak").doesNotContain("Sparat nu");
    }

    @Test
    void an_objectives_conflict_names_every_field_that_differs_with_both_versions_in_words() {
        var at = PlanPaths.objective(plan.objective());
        var goal = SteeringSamples.aGoalInForce(jdbc, "Utbyta");
        strategist.open(at + "/edit");
        strategist.send(
                at + "/edit",
                objective(Map.ofEntries(
                        Map.entry("text", "Deras delmål"),
                        Map.entry("realistic", "Deras skäl"),
                        Map.entry("goals", goal.id().value().toString()),
                        Map.entry("unit", other.id().value().toString()),
                        Map.entry("owner", PLANNER),
                        Map.entry("areas", "kultur"),
                        Map.entry("mandates", "REGIONAL_DEVELOPMENT"),
                        Map.entry("receivers", "RESIDENTS"),
                        Map.entry("i1-name", "Deras mått"),
                        Map.entry("i1-direction", "AT_MOST"),
                        Map.entry("i1-target", "7,5"),
                        Map.entry("i1-unit", "procent"),
                        Map.entry("i1-baseline", "12"),
                        Map.entry("i1-due", plan.year() + "-06-30"))));

        var answer = strategist.send(at + "/edit", objective(Map.of("text", "Mitt delmål")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(panel(answer))
                .contains("Deras delmål", "Mitt delmål", "Deras skäl", "Vi har gjort det förut")
                .contains(goal.code() + " Utbyta", plan.goal().code() + " Bevaka")
                .contains("Enheten för åäö", "Enheten för öar", "Handläggare", "Planerare")
                .contains("Områden", "Uppdrag", "Vem har nytta?")
                .contains("Mått 1: vad som räknas", "Deras mått", "Ansökningar")
                .contains("Mått 1: riktning", "Mått 1: målvärde", "7.5", "Mått 1: enhet", "procent")
                .contains("Mått 1: utgångsvärde", "12", "30 juni " + plan.year(), "31 december " + plan.year())
                .doesNotContainPattern(IDENTITY);
    }

    @Test
    void a_measure_that_somebody_else_has_added_is_seen_before_it_can_be_written_away() {
        var at = PlanPaths.objective(plan.objective());
        strategist.open(at + "/edit");
        strategist.send(at + "/edit", objective(second("Deras andra mått")));

        var answer = strategist.send(at + "/edit", objective(Map.of("realistic", "Mitt skäl")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(panel(answer)).contains("Mått 2: vad som räknas", "Deras andra mått", "Mått 2: målvärde");
    }

    @Test
    void a_measure_of_mine_has_its_place_in_the_form_though_somebody_else_has_taken_one_away() {
        var at = PlanPaths.objective(plan.objective());
        strategist.send(at + "/edit", objective(second("Det andra")));
        var two = SECOND.matcher(strategist.open(at + "/edit").body());
        assertThat(two.find()).isTrue();
        var mine = new LinkedHashMap<>(second("Det andra"));
        mine.putAll(Map.of("version", "2", "i2-id", two.group(1)));
        mine.putAll(Map.of("i3-name", "Mitt tredje", "i3-direction", "AT_LEAST", "i3-target", "4"));
        mine.put("i3-due", plan.year() + "-12-31");
        strategist.send(at + "/edit", objective(Map.of("version", "2")));

        var answer = strategist.send(at + "/edit", objective(mine));

        assertThat(panel(answer)).contains("Det andra", "Mitt tredje");
        assertThat(answer.body()).contains("name=\"i3-name\" value=\"Mitt tredje\"");
    }

    private Map<String, String> second(String name) {
        return Map.of("i2-name", name, "i2-direction", "AT_LEAST", "i2-target", "9", "i2-due", plan.year() + "-12-31");
    }

    private String anotherObjective(Goal goal) {
        strategist.open("/objectives/new?plan=" + plan.year());
        var written = objective(Map.of(
                "plan",
                Integer.toString(plan.year()),
                "text",
                "Två avtal om beredskap är tecknade",
                "goals",
                goal.id().value().toString()));
        var made = strategist.post("/objectives/new", written);
        return made.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^/objectives/", "")
                .replaceFirst("\\?.*", "");
    }

    private static String panel(HttpResponse<String> answer) {
        var found = PANEL.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group();
    }

    private String[] activity(Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", "1");
        fields.put("title", "Partnersökning AK02");
        fields.put("objective", plan.objective().value().toString());
        fields.put("type", "T5");
        fields.put("area", "miljo");
        fields.put("mandates", "OWN_ORGANISATION");
        fields.put("receivers", "REGION");
        fields.put("priority", "1");
        fields.put("unit", plan.unit().id().value().toString());
        fields.put("owner", OFFICER);
        fields.put("first", plan.year() + "-02-01");
        fields.put("last", plan.year() + "-11-30");
        fields.put("own", "60000");
        fields.put("external", "500000");
        fields.put("hours", "40");
        fields.put("costCentre", "310");
        fields.put("benefit", "Fler starka ansökningar");
        fields.put("notice", "Fler beviljas");
        return sent(fields, typed);
    }

    private String[] objective(Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", "1");
        fields.put("text", "Tre ansökningar är inskickade");
        fields.put("realistic", "Vi har gjort det förut");
        fields.put("goals", plan.goal().id().value().toString());
        fields.put("areas", "miljo");
        fields.put("mandates", "OWN_ORGANISATION");
        fields.put("receivers", "REGION");
        fields.put("unit", plan.unit().id().value().toString());
        fields.put("owner", OFFICER);
        fields.put("i1-name", "Ansökningar");
        fields.put("i1-direction", "AT_LEAST");
        fields.put("i1-target", "3");
        fields.put("i1-baseline", "1");
        fields.put("i1-due", plan.year() + "-12-31");
        return sent(fields, typed);
    }

    private static String[] sent(Map<String, String> fields, Map<String, String> typed) {
        fields.putAll(typed);
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}

package se.utblick.networks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.decisions.Decisions;
import se.utblick.networks.MembershipId;
import se.utblick.networks.NetworkSamples;
import se.utblick.networks.NetworksPaths;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;

/** The pages of memberships over HTTP: who comes where, and what is said when something is wrong. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembershipPagesTest {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.STRATEGIST, Role.SUPPORT_OFFICER);
    private static final Set<Role> READERS =
            EnumSet.of(Role.STRATEGIST, Role.SUPPORT_OFFICER, Role.CONTROLLER, Role.REGISTRAR, Role.EMPLOYEE);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    private final int year = LocalDate.now(Calendar.ZONE).getYear();
    private final Map<Role, HttpVisitor> visitors = new EnumMap<>(Role.class);
    private NetworkSamples samples;
    private MembershipId membership;

    @BeforeAll
    void visitors() {
        samples = new NetworkSamples(jdbc, organisation, decisions);
        membership = samples.inForce(30);
        samples.evaluated(membership, "");
        for (var role : EnumSet.of(
                Role.STRATEGIST, Role.SUPPORT_OFFICER, Role.CONTROLLER, Role.REGISTRAR, Role.EMPLOYEE, Role.PARTNER)) {
            visitors.put(
                    role,
                    new HttpVisitor(port)
                            .signIn(signedUp(people, Set.of(), role).email(), PASSWORD));
        }
    }

    private HttpVisitor visitor(Role role) {
        return Objects.requireNonNull(visitors.get(role));
    }

    @Test
    void each_role_comes_to_its_own_pages_and_to_no_others() {
        var id = membership;
        var pages = Map.ofEntries(
                Map.entry(NetworksPaths.MEMBERSHIPS, READERS),
                Map.entry(NetworksPaths.FEES, READERS),
                Map.entry(NetworksPaths.COMPARISON, READERS),
                Map.entry(NetworksPaths.COVERAGE, READERS),
                Map.entry(NetworksPaths.REPORT, READERS),
                Map.entry(NetworksPaths.REPORT_CSV, READERS),
                Map.entry(NetworksPaths.REPORT_XLSX, READERS),
                Map.entry(NetworksPaths.membership(id), READERS),
                Map.entry(NetworksPaths.at(NetworksPaths.EVALUATION, id, year), READERS),
                Map.entry(NetworksPaths.NEW, KEEPERS),
                Map.entry(NetworksPaths.at(NetworksPaths.EDIT, id), KEEPERS),
                Map.entry(NetworksPaths.at(NetworksPaths.SEATS, id), KEEPERS),
                Map.entry(NetworksPaths.at(NetworksPaths.OCCASION, id).replace("{occasion}", "new"), KEEPERS),
                Map.entry(
                        NetworksPaths.at(NetworksPaths.FEE, id, year),
                        EnumSet.of(Role.STRATEGIST, Role.SUPPORT_OFFICER, Role.CONTROLLER)),
                Map.entry(NetworksPaths.RATES, EnumSet.of(Role.CONTROLLER)),
                Map.entry(
                        NetworksPaths.at(NetworksPaths.EVALUATION_FORM, id, year),
                        EnumSet.of(Role.STRATEGIST, Role.CONTROLLER)),
                Map.entry(NetworksPaths.at(NetworksPaths.REVIEW, id), EnumSet.of(Role.STRATEGIST)));
        pages.forEach((page, allowed) -> visitors.forEach((role, visitor) -> {
            var status = visitor.open(page).statusCode();
            if (allowed.contains(role)) {
                assertThat(status).as(role + " " + page).isEqualTo(200);
            } else {
                assertThat(status).as(role + " " + page).isBetween(400, 499);
            }
        }));
    }

    @Test
    void forms_are_taken_only_from_those_who_may_send_them() {
        var fee = NetworksPaths.at(NetworksPaths.APPROVAL, membership, year);
        var entry = NetworksPaths.at(NetworksPaths.ENTRY, membership);
        for (var role : EnumSet.of(Role.EMPLOYEE, Role.PARTNER, Role.STRATEGIST)) {
            var visitor = visitor(role);
            visitor.open("/");
            assertThat(visitor.post(fee).statusCode()).as(role + " approves").isBetween(400, 499);
            assertThat(visitor.post(entry, "version", "1").statusCode())
                    .as(role + " enters")
                    .isBetween(400, 499);
        }
    }

    @Test
    void a_membership_is_proposed_and_its_page_says_what_is_missing() {
        var strategist = visitor(Role.STRATEGIST);
        var network = aBody(organisation, BodyKind.POLITICAL_NETWORK, "Ålandsnätverket");
        strategist.open(NetworksPaths.NEW);
        var page = strategist.send(
                NetworksPaths.MEMBERSHIPS,
                "body",
                network.id().value().toString(),
                "purpose",
                "Öst–västliga <script>alert(1)</script> förbindelser",
                "reviewMonths",
                "24",
                "renewedMonths",
                "12");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ålandsnätverket")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert")
                .contains("Välj minst ett mål")
                .contains("hur lång uppsägningstiden är")
                .contains("data-standing=\"PROPOSED\"");
    }

    @Test
    void an_empty_form_comes_back_with_every_mistake_at_once() {
        var strategist = visitor(Role.STRATEGIST);
        strategist.open(NetworksPaths.NEW);
        var answer = strategist.send(NetworksPaths.MEMBERSHIPS, "periodLast", "i höst", "expectedFee", "mycket");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#body\"")
                .contains("href=\"#periodLast\"")
                .contains("href=\"#expectedFee\"")
                .contains("href=\"#reviewMonths\"")
                .contains("value=\"i höst\"");
    }

    @Test
    void two_who_edit_at_once_see_what_the_other_wrote_and_lose_nothing() {
        var strategist = visitor(Role.STRATEGIST);
        var id = samples.inForce(30);
        var edit = NetworksPaths.at(NetworksPaths.EDIT, id);
        var form = strategist.open(edit).body();
        var body = form.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\" selected.*", "$1");
        assertThat(save(strategist, edit, body, "Först")).isEqualTo(200);
        strategist.open(edit);
        var second = strategist.send(
                edit, "version", "1", "body", body, "purpose", "Sedan", "reviewMonths", "24", "feeBasis", "lika");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Någon hann före").contains("Först").contains("Sedan");
    }

    private static int save(HttpVisitor visitor, String edit, String body, String purpose) {
        return visitor.send(edit, "version", "1", "body", body, "purpose", purpose, "reviewMonths", "24")
                .statusCode();
    }

    @Test
    void made_up_addresses_lead_nowhere() {
        var strategist = visitor(Role.STRATEGIST);
        for (var address : new String[] {
            NetworksPaths.membership(new MembershipId(UUID.randomUUID())),
            NetworksPaths.at(NetworksPaths.EVALUATION, membership).replace("{year}", "20x6"),
            NetworksPaths.at(NetworksPaths.EVALUATION, membership).replace("{year}", "9999"),
            NetworksPaths.occasion(membership, UUID.randomUUID()),
            NetworksPaths.endOfSeat(membership, UUID.randomUUID()),
            NetworksPaths.FEES + "?year=-1"
        }) {
            assertThat(strategist.open(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void evidence_that_somebody_has_made_up_shows_nothing_and_words_are_kept_as_words() {
        var strategist = visitor(Role.STRATEGIST);
        var id = samples.inForce(1);
        var form = NetworksPaths.at(NetworksPaths.EVALUATION_FORM, id, year);
        strategist.open(form);
        var page = strategist.send(
                form,
                "score-CONTACTS",
                "3",
                "evidence-CONTACTS",
                "plan.activity:" + UUID.randomUUID(),
                "words-CONTACTS",
                "<b>Fyra</b> kontakter",
                "score-MONITORING",
                "17",
                "course",
                "LEAVE",
                "courseWhy",
                "Få spår av nytta");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;b&gt;Fyra&lt;/b&gt; kontakter")
                .contains("Inget underlag")
                .contains("Bedöm nyttan mot alla fyra behoven")
                .contains("Lämna");
    }

    @Test
    void a_meeting_is_written_down_and_counted_in_the_whole_cost() {
        var support = visitor(Role.SUPPORT_OFFICER);
        var id = samples.inForce(30);
        var log = NetworksPaths.at(NetworksPaths.OCCASION, id).replace("{occasion}", "new");
        support.open(log);
        var page = support.send(
                log,
                "kind",
                "MEETING",
                "on",
                LocalDate.now(Calendar.ZONE).toString(),
                "title",
                "Årsmötet",
                "attended",
                "yes",
                "travel",
                "4 800 kr",
                "contribution",
                "=HYPERLINK(\"http://x\")");

        assertThat(page.body())
                .contains("Årsmötet")
                .contains("4\u00a0800\u00a0kr")
                .contains("inte rapporterat hemma");
        var early = support.send(
                log,
                "kind",
                "MEETING",
                "on",
                "2026-01-10",
                "title",
                "Forum",
                "attended",
                "yes",
                "reportedOn",
                "2026-01-01");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Dagen ligger före mötet");
    }

    @Test
    void meetings_go_out_as_a_file_and_come_in_again_all_of_them_or_none() {
        var support = visitor(Role.SUPPORT_OFFICER);
        var id = samples.inForce(30);
        var in = NetworksPaths.at(NetworksPaths.OCCASIONS_IN, id);
        var headings = "Vad;Dag;Rubrik;Var någon av oss på plats?;Resor";
        assertThat(support.open(in).statusCode()).isEqualTo(200);

        var bad = support.send(in, "again", packed(headings + "\nMöte;2026-02-30;Forum;Ja;1\nMöte;2026-02-03;;Ja;1"));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(log(support, id)).doesNotContain("Forum");

        support.open(in);
        support.send(
                in,
                "again",
                packed(headings + "\nMöte;2026-02-03;Vårforum;Nej;\nVärdskap;2026-03-03;Vi bjöd in;Ja;900"));
        assertThat(log(support, id))
                .contains("Vårforum;Nej")
                .contains("Vi bjöd in;Ja")
                .contains(";900;");
    }

    private static String log(HttpVisitor visitor, MembershipId id) {
        return visitor.open(NetworksPaths.at(NetworksPaths.OCCASIONS_CSV, id)).body();
    }

    private static String packed(String file) {
        return Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_report_is_a_file_too_with_a_row_for_each_membership() {
        var controller = visitor(Role.CONTROLLER);
        var csv = controller.open(NetworksPaths.REPORT_CSV + "?year=" + year).body();
        assertThat(csv.lines().findFirst().orElse("")).contains("Nummer;Nätverk;Läge;År;Mål");
        assertThat(csv).contains(";Lämna;");
    }
}

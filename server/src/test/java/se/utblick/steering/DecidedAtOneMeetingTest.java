package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.steering.SteeringSamples.aGoalInForce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingId;
import se.utblick.decisions.Meetings;
import se.utblick.decisions.Outcome;
import se.utblick.decisions.Proposal;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.topics.Topics;

/** What one meeting decided about several matters is registered at once, from its page, as a secretary does it. */
@HouseTest
class DecidedAtOneMeetingTest {

    private static final Actor STRATEGIST = anActor(Role.STRATEGIST);

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    SteeringDocuments documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Decisions decisions;

    @Autowired
    Meetings meetings;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    Topics topics;

    @Autowired
    JdbcClient jdbc;

    MeetingId meeting;
    HttpVisitor secretary;
    Proposal travel;
    Proposal language;

    @BeforeEach
    void put_forward() {
        aBody(organisation, BodyKind.COUNCIL, "Fullmäktige");
        aBody(organisation, BodyKind.BOARD, "Styrelsen");
        var board = decisions.whoDecides(MatterKind.GUIDELINE).id();
        meeting = meetings.of(board, today).stream()
                .filter(known -> known.on().equals(today))
                .map(Meeting::id)
                .findFirst()
                .orElseGet(() -> meetings.plan(
                                Actor.program(),
                                board,
                                List.of(new Meeting.Planned(today, Optional.of(today.minusDays(1)))))
                        .getFirst());
        travel = putForward("Resor");
        language = putForward("Språk");
        var person = signedUp(people, Set.of(), Role.SECRETARY);
        secretary = new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }

    @Test
    void two_matters_are_registered_with_one_number_and_running_paragraphs_each_with_its_own_outcome() {
        var answer = send(
                both(),
                "registryNumber",
                "26RS77",
                "paragraph",
                "§ 112",
                "outcome-" + id(travel),
                "ADOPTED",
                "outcome-" + id(language),
                "REMITTED",
                "why-" + id(language),
                "Kostnaden ska framgå");

        assertThat(answer).contains("Besluten är registrerade");
        assertThat(about(travel)).extracting(Decision::outcome).containsExactly(Outcome.ADOPTED);
        assertThat(about(language)).extracting(Decision::outcome).containsExactly(Outcome.REMITTED);
        assertThat(List.of(about(travel).getFirst(), about(language).getFirst()))
                .extracting(decision -> decision.reference().paragraph())
                .containsExactlyInAnyOrder("§ 112", "§ 113");
        assertThat(about(travel).getFirst().reference().on()).isEqualTo(today);
        assertThat(decisions.waiting()).doesNotContain(travel, language);
    }

    @Test
    void what_was_sent_back_stands_with_what_was_asked_for_until_it_is_put_forward_again() {
        send(
                new String[] {"matter", id(language)},
                "registryNumber",
                "26RS78",
                "paragraph",
                "§ 9",
                "outcome-" + id(language),
                "REMITTED",
                "why-" + id(language),
                "Kostnaden ska framgå");

        var decision = about(language).getFirst();
        assertThat(secretary.open(DecisionsPaths.DECISIONS).body()).contains("Kostnaden ska framgå");
        assertThat(secretary.open(DecisionsPaths.decision(decision.id())).body())
                .contains("Organet begärde", "Kostnaden ska framgå", "13 kap. 5 §");
        assertThat(decisions.sentBack())
                .extracting(back -> back.decision().id())
                .contains(decision.id());

        take(new DocumentId(language.about().id()));
        assertThat(decisions.sentBack())
                .extracting(back -> back.decision().id())
                .doesNotContain(decision.id());
        assertThat(decisions.waiting()).extracting(Proposal::about).contains(language.about());
    }

    @Test
    void a_mistake_in_one_row_is_said_at_that_row_and_nothing_is_registered_or_lost() {
        var answer = send(
                both(),
                "registryNumber",
                "utan siffra",
                "paragraph",
                "§ 112",
                "outcome-" + id(travel),
                "ADOPTED",
                "outcome-" + id(language),
                "REMITTED");

        assertThat(answer)
                .contains(
                        travel.title() + "",
                        "utan siffra",
                        "#why-" + id(language),
                        "Skriv skälen till återremissen",
                        "value=\"§ 112\"");
        assertThat(about(travel)).isEmpty();
    }

    @Test
    void a_rule_that_says_no_to_one_matter_leaves_them_all_waiting() {
        var answer = send(
                both(),
                "registryNumber",
                "26RS79",
                "paragraph",
                "§ 112",
                "outcome-" + id(travel),
                "ADOPTED",
                "outcome-" + id(language),
                "REPEALED");

        assertThat(answer).contains("Ett ärende gick inte att registrera");
        assertThat(about(travel)).isEmpty();
        assertThat(decisions.waiting()).contains(travel, language);
    }

    @Test
    void nothing_ticked_is_a_mistake_and_others_may_not_open_the_form() {
        assertThat(send(new String[0], "registryNumber", "26RS80", "paragraph", "§ 1"))
                .contains("Kryssa för minst ett ärende");

        var head = signedUp(people, Set.of(), Role.STRATEGIST);
        var strategist = new HttpVisitor(port).signIn(head.email(), PASSWORD);
        assertThat(strategist.open(path()).statusCode()).isEqualTo(403);
        assertThat(strategist.open(DecisionsPaths.meeting(meeting)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_drafting_list_says_what_is_missing_of_a_matter_that_was_put_forward_too_early() {
        var early = begun("Tidigt");
        decisions.propose(
                STRATEGIST,
                MatterKind.GUIDELINE,
                SteeringDocuments.subject(early.id()),
                early.title().sv(),
                "");

        assertThat(secretary.open(DecisionsPaths.meeting(meeting)).body())
                .contains(early.title().sv(), "Dokumentet är inte ställt till beslut än. Läge: Utkast.", "Nästa gång");
    }

    private Proposal putForward(String title) {
        var document = begun(title);
        take(document.id());
        return decisions.waiting().stream()
                .filter(proposal -> proposal.about().equals(SteeringDocuments.subject(document.id())))
                .findFirst()
                .orElseThrow();
    }

    private SteeringDocument begun(String title) {
        var goal = aGoalInForce(jdbc, "Resa");
        return drafts.begin(
                STRATEGIST,
                DocumentKind.GUIDELINE,
                new Details(
                        Bilingual.swedish(title + " " + UUID.randomUUID()),
                        Optional.of(topics.areas().getFirst().id()),
                        Optional.empty(),
                        Optional.of(aUnit(organisation, "Kansli").id()),
                        Optional.of(today.plusYears(2))),
                Set.of(goal.id()),
                "Vi gör så här.");
    }

    private void take(DocumentId id) {
        var version = new DocumentReading(jdbc)
                .documents(List.of(id.value()))
                .getFirst()
                .version();
        documents.take(STRATEGIST, id, Move.PUT_TO_DECISION, Map.of(), version);
    }

    private String path() {
        return DecisionsPaths.at(DecisionsPaths.MEETING_DECISIONS, meeting);
    }

    private String send(String[] ticked, String... fields) {
        secretary.open(path());
        var all = new ArrayList<>(List.of(ticked));
        all.addAll(List.of(fields));
        return secretary.send(path(), all.toArray(String[]::new)).body();
    }

    private String[] both() {
        return new String[] {"matter", id(travel), "matter", id(language)};
    }

    private static String id(Proposal proposal) {
        return proposal.id().value().toString();
    }

    private List<Decision> about(Proposal proposal) {
        return decisions.about(proposal.about());
    }
}

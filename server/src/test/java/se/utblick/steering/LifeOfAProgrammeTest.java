package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.steering.SteeringSamples.aGoalInForce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.topics.Topics;

@HouseTest
class LifeOfAProgrammeTest {

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private final LocalDate decidedOn = today.minusDays(10);
    private final LocalDate farAway = today.plusYears(3);
    private static final Actor STRATEGIST = anActor(Role.STRATEGIST);
    private static final Actor REGISTRAR = anActor(Role.REGISTRAR);
    private static final Actor SECRETARY = anActor(Role.SECRETARY);
    private static final String TEXT = "Vi gör så här.\n\n- resor bokas tidigt\n- rapporter skrivs genast";

    @Autowired
    SteeringDocuments documents;

    @Autowired
    Drafts drafts;

    @Autowired
    SteeringMatters matters;

    @Autowired
    Decisions decisions;

    @Autowired
    Organisation organisation;

    @Autowired
    Topics topics;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    BodyId council;
    BodyId board;
    Unit unit;
    Actor head;

    @BeforeEach
    void house() {
        council = aBody(organisation, BodyKind.COUNCIL, "Fullmäktige").id();
        board = aBody(organisation, BodyKind.BOARD, "Styrelsen").id();
        unit = aUnit(organisation, "Folkhälsa");
        head = aPerson(Set.of(unit.id()), Role.HEAD_OF_UNIT).actor();
    }

    @Test
    void a_guideline_goes_from_a_heads_draft_to_force_and_is_repealed_by_the_board() {
        var guideline = begun(head, DocumentKind.GUIDELINE, farAway);

        take(head, guideline.id(), Move.PUT_TO_DECISION, Map.of());
        assertThat(decisions.waiting())
                .anyMatch(proposal -> proposal.about().equals(SteeringDocuments.subject(guideline.id())));
        decide(SECRETARY, guideline, Outcome.ADOPTED, board, Optional.empty());
        assertThat(state(guideline)).isEqualTo(DocumentState.IN_FORCE);
        decide(REGISTRAR, guideline, Outcome.REPEALED, board, Optional.empty());

        assertThat(state(guideline)).isEqualTo(DocumentState.REPEALED);
        assertThat(now(guideline).endedOn()).contains(decidedOn);
        assertThat(journal.about(SteeringDocuments.subject(guideline.id())))
                .extracting(Journal.Entry::action)
                .containsExactly("repeal", "adopt", "put-to-decision", "begin");
        assertThatThrownBy(() -> decide(REGISTRAR, guideline, Outcome.REPEALED, board, Optional.empty()))
                .hasMessage("steering.refused.no-such-step");
    }

    @Test
    void a_programme_near_its_end_is_extended_by_the_board_and_is_in_force_again() {
        var programme = inForce(DocumentKind.PROGRAMME, today.plusMonths(2));
        assertThat(state(programme)).isEqualTo(DocumentState.DUE_FOR_REVIEW);
        assertThat(matters.outcomes(programme.id().value()))
                .containsExactlyInAnyOrder(Outcome.EXTENDED, Outcome.REPEALED);

        decide(REGISTRAR, programme, Outcome.EXTENDED, board, Optional.of(farAway));

        assertThat(state(programme)).isEqualTo(DocumentState.IN_FORCE);
        assertThat(now(programme).lastDay(today)).contains(farAway);
        assertThat(now(programme).steps().getLast().from()).contains(DocumentState.DUE_FOR_REVIEW);
        assertThatThrownBy(() -> decide(REGISTRAR, programme, Outcome.EXTENDED, board, Optional.of(farAway)))
                .hasMessage("steering.refused.no-such-step");
    }

    @Test
    void an_extension_needs_a_last_day_that_is_not_before_the_one_it_has() {
        var last = today.plusMonths(2);
        var programme = inForce(DocumentKind.PROGRAMME, last);

        assertThat(refusal(programme, Outcome.EXTENDED, Optional.empty()).missing())
                .containsExactly(Sentence.of("steering.missing.new-end"));
        assertThat(refusal(programme, Outcome.EXTENDED, Optional.of(last.minusDays(1)))
                        .missing())
                .containsExactly(Sentence.of("steering.missing.later-end", last));
        assertThat(now(programme).lastDay(today)).contains(last);
    }

    @Test
    void when_its_last_day_has_passed_a_programme_has_expired_and_can_still_be_extended_or_replaced() {
        var programme = inForce(DocumentKind.PROGRAMME, decidedOn.plusDays(2));
        assertThat(state(programme)).isEqualTo(DocumentState.EXPIRED);

        var next = drafts.beginFrom(STRATEGIST, programme.code());
        assertThat(next.number()).isEqualTo(2);
        decide(REGISTRAR, programme, Outcome.EXTENDED, board, Optional.of(farAway));

        assertThat(state(programme)).isEqualTo(DocumentState.IN_FORCE);
    }

    @Test
    void an_extension_from_a_later_day_leaves_the_period_as_it_is_until_then() {
        var last = today.plusMonths(2);
        var programme = inForce(DocumentKind.PROGRAMME, last);
        decide(REGISTRAR, programme, Outcome.EXTENDED, board, Optional.of(last), Optional.of(farAway));

        var extended = now(programme);
        assertThat(state(programme)).isEqualTo(DocumentState.DUE_FOR_REVIEW);
        assertThat(extended.lastDay(today)).contains(last);
        assertThat(extended.on(last.minusDays(1), Optional.empty()).because())
                .contains(Sentence.of("steering.because.ends", last));
        assertThat(extended.on(last, Optional.empty()).state()).isEqualTo(DocumentState.IN_FORCE);
        assertThat(extended.lastDay(last)).contains(farAway);
        assertThat(refusal(programme, Outcome.EXTENDED, Optional.of(farAway.minusDays(1)))
                        .missing())
                .containsExactly(Sentence.of("steering.missing.later-end", farAway));
        assertThat(drafts.beginFrom(STRATEGIST, programme.code()).details().validUntil())
                .contains(farAway);
    }

    @Test
    void what_has_run_out_and_is_replaced_is_noted_as_having_run_out() {
        var programme = inForce(DocumentKind.PROGRAMME, decidedOn.plusDays(2));
        var next = drafts.beginFrom(STRATEGIST, programme.code());
        drafts.change(
                STRATEGIST,
                next.id(),
                details(Optional.of(farAway), Optional.of(unit.id())),
                next.serves(),
                next.version());
        take(STRATEGIST, next.id(), Move.PUT_TO_DECISION, Map.of());
        decide(REGISTRAR, next, Outcome.ADOPTED, board, Optional.empty());

        assertThat(now(programme).steps().getLast().from()).contains(DocumentState.EXPIRED);
        assertThat(state(programme)).isEqualTo(DocumentState.REPLACED);
    }

    @Test
    void what_would_have_ended_before_it_began_does_not_come_into_force() {
        var programme = begun(STRATEGIST, DocumentKind.PROGRAMME, farAway);
        take(STRATEGIST, programme.id(), Move.PUT_TO_DECISION, Map.of());

        assertThat(refusal(programme, Outcome.ADOPTED, Optional.of(decidedOn)).missing())
                .containsExactly(Sentence.of("steering.missing.end-to-come"));
        assertThat(state(programme)).isEqualTo(DocumentState.FOR_DECISION);
    }

    @Test
    void a_new_policy_makes_a_programme_due_until_the_board_has_confirmed_it() {
        var programme = inForce(DocumentKind.PROGRAMME, farAway);
        var changed = Optional.of(decidedOn.plusDays(1));
        assertThat(now(programme).on(today, Optional.of(decidedOn)).state()).isEqualTo(DocumentState.IN_FORCE);
        assertThat(now(programme).on(today, changed).state()).isEqualTo(DocumentState.DUE_FOR_REVIEW);
    }

    @Test
    void the_council_does_not_decide_on_a_programme_nor_the_board_on_a_goal_document() {
        var programme = begun(STRATEGIST, DocumentKind.PROGRAMME, farAway);
        take(STRATEGIST, programme.id(), Move.PUT_TO_DECISION, Map.of());

        var no = catchThrowableOfType(
                Refused.class, () -> decide(REGISTRAR, programme, Outcome.ADOPTED, council, Optional.empty()));

        assertThat(no.sentence().key()).isEqualTo("decisions.refused.wrong-body");
        assertThat(no.instead().orElseThrow().address())
                .contains("kind=PROGRAMME", programme.id().value().toString());
        assertThat(state(programme)).isEqualTo(DocumentState.FOR_DECISION);
    }

    @Test
    void what_the_board_sends_back_is_a_draft_again_that_can_be_mended() {
        var programme = begun(STRATEGIST, DocumentKind.PROGRAMME, farAway);
        take(STRATEGIST, programme.id(), Move.PUT_TO_DECISION, Map.of());
        assertThatThrownBy(() -> drafts.rewrite(STRATEGIST, programme.id(), "Annat.", programme.version()))
                .hasMessage("steering.refused.not-a-draft");

        decide(SECRETARY, programme, Outcome.REMITTED, board, Optional.empty());

        assertThat(state(programme)).isEqualTo(DocumentState.DRAFT);
        drafts.rewrite(STRATEGIST, programme.id(), "Annat.", now(programme).version());
        assertThat(documents.text(programme.id()).passages())
                .extracting(Passage::text)
                .containsExactly("Annat.");
    }

    @Test
    void a_goal_document_is_talked_over_in_the_county_before_the_council_has_it() {
        var document = drafts.begin(
                STRATEGIST, DocumentKind.GOAL_DOCUMENT, details(Optional.empty(), Optional.empty()), Set.of(), TEXT);
        assertThatThrownBy(() -> take(STRATEGIST, document.id(), Move.PUT_TO_DECISION, Map.of()))
                .hasMessage("steering.refused.no-such-step");

        var no = catchThrowableOfType(
                Refused.class, () -> take(STRATEGIST, document.id(), Move.CONSULT_THE_COUNTY, Map.of()));
        assertThat(no.missing()).hasSize(3);
        take(
                STRATEGIST,
                document.id(),
                Move.CONSULT_THE_COUNTY,
                Map.of(
                        Need.MUNICIPALITY_ASKED, "Sundsvall",
                        Need.AUTHORITY_ASKED, "Länsstyrelsen",
                        Need.BUSINESS_ASKED, "Handelskammaren"));
        take(
                STRATEGIST,
                document.id(),
                Move.PUT_TO_DECISION,
                Map.of(Need.CONSULTATION_REPORT, "Redogörelsen", Need.BOARD_OPINION, "Styrelsen § 4"));
        decide(REGISTRAR, document, Outcome.ADOPTED, council, Optional.empty());

        assertThat(state(document)).isEqualTo(DocumentState.IN_FORCE);
        assertThat(now(document).steps().get(1).facts()).containsEntry(Need.MUNICIPALITY_ASKED, "Sundsvall");
    }

    @Test
    void a_head_of_unit_writes_for_the_own_unit_and_for_no_other() {
        var others = aPerson(Set.of(aUnit(organisation, "Kultur").id()), Role.HEAD_OF_UNIT)
                .actor();
        var programme = begun(head, DocumentKind.PROGRAMME, farAway);

        assertThatThrownBy(() -> begun(others, DocumentKind.PROGRAMME, farAway))
                .hasMessage("steering.refused.other-unit");
        assertThatThrownBy(() -> begun(head, DocumentKind.POLICY, farAway))
                .hasMessage("organisation.refused.permission");
        assertThatThrownBy(() -> drafts.rewrite(others, programme.id(), "Annat.", programme.version()))
                .hasMessage("steering.refused.other-unit");
        assertThatThrownBy(() -> take(others, programme.id(), Move.PUT_TO_DECISION, Map.of()))
                .hasMessage("steering.refused.other-unit");
        var elsewhere = details(Optional.of(farAway), others.units().stream().findFirst());
        assertThatThrownBy(() -> drafts.change(head, programme.id(), elsewhere, Set.of(), programme.version()))
                .hasMessage("steering.refused.other-unit");
    }

    @Test
    void whoever_rewrites_an_old_reading_of_the_text_is_told_and_changes_nothing() {
        var programme = begun(STRATEGIST, DocumentKind.PROGRAMME, farAway);
        drafts.rewrite(head, programme.id(), TEXT + "\n- ett till", programme.version());

        assertThatThrownBy(() -> drafts.rewrite(STRATEGIST, programme.id(), "Mitt.", programme.version()))
                .isInstanceOf(Stale.class);

        assertThat(documents.text(programme.id()).passages())
                .extracting(Passage::text)
                .containsExactly("Vi gör så här.", "resor bokas tidigt", "rapporter skrivs genast", "ett till");
    }

    @Test
    void no_click_decides_and_each_is_shown_the_way_that_is_theirs() {
        var programme = inForce(DocumentKind.PROGRAMME, today.plusMonths(2));

        assertThat(documents
                        .takesADecision(REGISTRAR, programme)
                        .instead()
                        .orElseThrow()
                        .address())
                .startsWith("/decisions/new?");
        assertThat(documents
                        .takesADecision(STRATEGIST, programme)
                        .instead()
                        .orElseThrow()
                        .address())
                .startsWith("/decisions/proposals/new?");
    }

    @Test
    void two_who_begin_the_next_version_at_once_get_one_and_the_way_to_it() throws Exception {
        var programme = inForce(DocumentKind.PROGRAMME, farAway);
        var begin = (Callable<SteeringDocument>) () -> drafts.beginFrom(STRATEGIST, programme.code());
        try (var both = Executors.newFixedThreadPool(4)) {
            var outcomes = both.invokeAll(List.of(begin, begin, begin, begin));

            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.state() == Future.State.SUCCESS)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.state() == Future.State.FAILED)
                    .extracting(Future::exceptionNow)
                    .hasSize(3)
                    .allSatisfy(no -> assertThat(no)
                            .isInstanceOfSatisfying(
                                    Refused.class,
                                    refused -> assertThat(refused.instead()
                                                    .orElseThrow()
                                                    .address())
                                            .isEqualTo(SteeringPaths.version(programme.code(), 2))));
        }
    }

    @Test
    void the_head_of_the_unit_that_has_the_last_version_begins_the_next_whosever_the_first_was() {
        var kultur = aUnit(organisation, "Kultur");
        var theirHead = aPerson(Set.of(kultur.id()), Role.HEAD_OF_UNIT).actor();
        var first = inForce(DocumentKind.PROGRAMME, farAway);
        var second = drafts.beginFrom(STRATEGIST, first.code());
        drafts.change(
                STRATEGIST,
                second.id(),
                details(Optional.of(farAway), Optional.of(kultur.id())),
                second.serves(),
                second.version());
        take(STRATEGIST, second.id(), Move.PUT_TO_DECISION, Map.of());
        decide(REGISTRAR, second, Outcome.ADOPTED, board, Optional.empty());

        assertThatThrownBy(() -> drafts.beginFrom(head, first.code())).hasMessage("steering.refused.other-unit");
        assertThat(drafts.beginFrom(theirHead, first.code()).number()).isEqualTo(3);
    }

    @Test
    void what_a_programme_stands_under_is_the_document_that_sets_its_goals() {
        var goal = aGoalInForce(jdbc, "Resa");

        assertThat(documents.setting(List.of(goal)))
                .extracting(SteeringDocument::id)
                .containsExactly(goal.document());
        assertThat(documents.setting(List.of())).isEmpty();
    }

    @Test
    void a_document_knows_what_the_house_calls_its_unit() {
        var programme = begun(STRATEGIST, DocumentKind.PROGRAMME, farAway);
        var policy = drafts.begin(
                STRATEGIST, DocumentKind.POLICY, details(Optional.empty(), Optional.empty()), Set.of(), TEXT);

        var read = documents.versions(STRATEGIST, programme.code()).getFirst().names();

        assertThat(read.unit()).contains(new Bilingual("Folkhälsa", "Folkhälsa"));
        assertThat(read.answering()).isEqualTo(read.unit());
        assertThat(documents
                        .versions(STRATEGIST, policy.code())
                        .getFirst()
                        .names()
                        .answering())
                .isEmpty();
    }

    /** From the reading of this moment, as somebody does who has just opened the form. */
    private void take(Actor by, DocumentId id, Move move, Map<Need, String> told) {
        var version = new DocumentReading(jdbc)
                .documents(List.of(id.value()))
                .getFirst()
                .version();
        documents.take(by, id, move, told, version);
    }

    private SteeringDocument begun(Actor by, DocumentKind kind, LocalDate last) {
        var goal = aGoalInForce(jdbc, "Resa");
        return drafts.begin(by, kind, details(Optional.of(last), Optional.of(unit.id())), Set.of(goal.id()), TEXT);
    }

    private Details details(Optional<LocalDate> last, Optional<se.utblick.organisation.UnitId> of) {
        return new Details(
                Bilingual.swedish("Dokument " + UUID.randomUUID()),
                Optional.of(topics.areas().getFirst().id()),
                Optional.empty(),
                of,
                last);
    }

    private SteeringDocument inForce(DocumentKind kind, LocalDate last) {
        var begun = begun(STRATEGIST, kind, farAway);
        take(STRATEGIST, begun.id(), Move.PUT_TO_DECISION, Map.of());
        decide(REGISTRAR, begun, Outcome.ADOPTED, board, Optional.of(last));
        return now(begun);
    }

    private SteeringDocument now(SteeringDocument document) {
        return documents.versions(STRATEGIST, document.code()).getFirst();
    }

    /** Without the policies that other tests bring into force meanwhile. */
    private DocumentState state(SteeringDocument document) {
        return now(document).on(today, Optional.empty()).state();
    }

    private Refused refusal(SteeringDocument document, Outcome outcome, Optional<LocalDate> last) {
        return catchThrowableOfType(Refused.class, () -> decide(REGISTRAR, document, outcome, board, last));
    }

    private void decide(Actor by, SteeringDocument document, Outcome outcome, BodyId body, Optional<LocalDate> last) {
        decide(by, document, outcome, body, Optional.empty(), last);
    }

    private void decide(
            Actor by,
            SteeringDocument document,
            Outcome outcome,
            BodyId body,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {
        matters.decide(
                by,
                new Minutes(
                        document.kind().matter(),
                        SteeringDocuments.subject(document.id()),
                        document.title().sv(),
                        outcome,
                        new DecisionReference(body, decidedOn, "§ 7", new RegistryNumber("26RS77"), ""),
                        outcome == Outcome.REMITTED ? "Beskriv kostnaden" : "",
                        first,
                        last));
    }
}

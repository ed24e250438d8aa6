package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.decisions.Decision;
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
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.steering.SteeringDocument.Details;

@HouseTest
class LifeOfAPolicyTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 4);
    private static final Actor STRATEGIST = anActor(Role.STRATEGIST);
    private static final Actor REGISTRAR = anActor(Role.REGISTRAR);
    private static final Actor SECRETARY = anActor(Role.SECRETARY);
    private static final Actor EMPLOYEE = anActor(Role.EMPLOYEE);

    private static final String TEXT = """
            Mål

            Gynna länet genom att:
            - bevaka EU-politiken
            - öka samarbetet
            """;

    private static final Map<Need, String> OUT = Map.of(Need.ASKED, "Nämnderna", Need.ANSWER_BY, "2026-02-01");
    private static final Map<Need, String> UP = Map.of(
            Need.OFFICIAL_LETTER, "Skrivelse", Need.BOARD_OPINION, "Styrelsen § 3", Need.REGISTRY_NUMBER, "26RS1");

    @Autowired
    SteeringDocuments documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Goals goals;

    @Autowired
    SteeringMatters matters;

    @Autowired
    Decisions decisions;

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    BodyId council;
    BodyId board;
    String mark;

    @BeforeEach
    void bodies() {
        council = aBody(organisation, BodyKind.COUNCIL, "Fullmäktige").id();
        board = aBody(organisation, BodyKind.BOARD, "Styrelsen").id();
        mark = UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void a_policy_goes_from_a_draft_to_force_and_gives_way_to_its_next_version_with_the_same_goals() {
        var first = aPolicy();
        goals.group(
                STRATEGIST,
                first.id(),
                2,
                "L",
                new Bilingual("Länet", "The county"),
                "Benefit the county by:",
                first.version());
        goals.set(
                STRATEGIST,
                first.id(),
                3,
                "L",
                mark + "1",
                new Bilingual("Bevaka", "Watch"),
                "watching EU politics",
                first.version().next());
        assertThat(goals.byCode(mark + "1")).isEmpty();

        take(STRATEGIST, first.id(), Move.SEND_FOR_COMMENT, OUT);
        take(SECRETARY, first.id(), Move.PUT_TO_DECISION, UP);
        assertThat(decisions.waiting())
                .anyMatch(proposal -> proposal.about().id().equals(first.id().value()));

        var decision = decide(REGISTRAR, first, Outcome.ADOPTED, council);
        assertThat(state(first, 1)).isEqualTo(DocumentState.IN_FORCE);
        assertThat(decisions.waiting())
                .noneMatch(proposal -> proposal.about().id().equals(first.id().value()));
        assertThat(decisions.about(SteeringDocuments.subject(first.id()))).containsExactly(decision);
        var goal = goals.byCode(mark + "1").orElseThrow();
        assertThat(goal.text().sv()).isEqualTo("bevaka EU-politiken");

        var second = drafts.beginFrom(STRATEGIST, first.code());
        assertThat(goals.byCode(mark + "1")).contains(goal);
        drafts.mend(STRATEGIST, second.id(), 3, Passage.Kind.LIST_ITEM, "bevaka och påverka", second.version());
        take(STRATEGIST, second.id(), Move.PUT_TO_DECISION, UP);
        decide(SECRETARY, second, Outcome.ADOPTED, council);

        assertThat(state(first, 1)).isEqualTo(DocumentState.REPLACED);
        assertThat(state(first, 2)).isEqualTo(DocumentState.IN_FORCE);
        var carried = goals.byCode(mark + "1").orElseThrow();
        assertThat(carried.id()).isEqualTo(goal.id());
        assertThat(carried.document()).isEqualTo(second.id());
        assertThat(carried.text().sv()).isEqualTo("bevaka och påverka");
        assertThat(documents.text(first.id()).passage(3).orElseThrow().text()).isEqualTo("bevaka EU-politiken");
        assertThat(journal.about(SteeringDocuments.subject(first.id())))
                .extracting(Journal.Entry::action)
                .startsWith("replace", "adopt", "put-to-decision", "send-for-comment");
    }

    @Test
    void only_the_council_brings_a_policy_into_force_and_the_refusal_names_it_and_the_way_there() {
        var policy = aPolicy();
        take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP);

        var no = catchThrowableOfType(Refused.class, () -> decide(REGISTRAR, policy, Outcome.ADOPTED, board));

        assertThat(no.sentence().key()).isEqualTo("decisions.refused.wrong-body");
        assertThat(no.instead().orElseThrow().address())
                .startsWith("/decisions/proposals/new?kind=POLICY")
                .contains(policy.id().value().toString());
        assertThat(state(policy, 1)).isEqualTo(DocumentState.FOR_DECISION);
    }

    @Test
    void a_click_alone_never_decides() {
        var policy = aPolicy();
        take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP);

        assertThatThrownBy(() -> take(REGISTRAR, policy.id(), Move.ADOPT, Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessage("steering.refused.takes-a-decision");
        assertThatThrownBy(() -> take(Actor.program(), policy.id(), Move.REPLACE, Map.of()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void sent_back_with_reasons_it_is_a_draft_again_and_without_reasons_it_is_not_sent_back() {
        var policy = aPolicy();
        take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP);
        var reference = reference(council);
        var subject = SteeringDocuments.subject(policy.id());

        assertThatThrownBy(() -> matters.decide(
                        SECRETARY,
                        new Minutes(
                                policy.kind().matter(),
                                subject,
                                "Policy",
                                Outcome.REMITTED,
                                reference,
                                "",
                                Optional.empty(),
                                Optional.empty())))
                .isInstanceOf(Refused.class);
        matters.decide(
                SECRETARY,
                new Minutes(
                        policy.kind().matter(),
                        subject,
                        "Policy",
                        Outcome.REMITTED,
                        reference,
                        "Målen ska bli mätbara",
                        Optional.empty(),
                        Optional.empty()));

        assertThat(state(policy, 1)).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        var policy =
                drafts.begin(STRATEGIST, DocumentKind.POLICY, details("Tom " + mark, Optional.empty()), Set.of(), "");

        var no = catchThrowableOfType(
                Refused.class, () -> take(STRATEGIST, policy.id(), Move.SEND_FOR_COMMENT, Map.of()));

        assertThat(no.missing())
                .extracting(Sentence::key)
                .containsExactly(
                        "steering.Need.TEXT.missing",
                        "steering.Need.OWNER.missing",
                        "steering.Need.ASKED.missing",
                        "steering.Need.ANSWER_BY.missing");
    }

    @Test
    void what_is_laid_before_a_body_or_decided_is_not_changed() {
        var policy = aPolicy();
        take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP);

        assertThatThrownBy(() -> mend(policy)).isInstanceOf(Refused.class);
        decide(REGISTRAR, policy, Outcome.ADOPTED, council);
        assertThatThrownBy(() -> mend(policy)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.change(STRATEGIST, policy.id(), policy.details(), Set.of(), policy.version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoever_mends_from_an_old_reading_is_told() {
        var policy = aPolicy();
        mend(policy);

        assertThatThrownBy(() -> mend(policy)).isInstanceOf(Stale.class);
    }

    @Test
    void passages_split_and_vanish_and_the_goals_stay_with_their_words() {
        var policy = aPolicy();
        goals.group(STRATEGIST, policy.id(), 2, "L", new Bilingual("Länet", "The county"), "", policy.version());
        goals.set(
                STRATEGIST,
                policy.id(),
                4,
                "L",
                mark + "2",
                new Bilingual("Öka", "More"),
                "",
                policy.version().next());
        var read = documents.versions(STRATEGIST, policy.code()).getFirst().version();

        drafts.mend(STRATEGIST, policy.id(), 3, Passage.Kind.LIST_ITEM, "- ett\n- två\n- tre", read);
        assertThat(documents.text(policy.id()).goals().getFirst().passage()).isEqualTo(6);
        drafts.mend(STRATEGIST, policy.id(), 3, Passage.Kind.LIST_ITEM, " ", read.next());

        var text = documents.text(policy.id());
        assertThat(text.passages()).extracting(Passage::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(text.goals().getFirst().text().sv()).isEqualTo("öka samarbetet");
        assertThat(text.goals().getFirst().passage()).isEqualTo(5);
        assertThatThrownBy(() -> drafts.mend(
                        STRATEGIST,
                        policy.id(),
                        5,
                        Passage.Kind.LIST_ITEM,
                        "",
                        read.next().next()))
                .isInstanceOf(Refused.class)
                .hasMessage("steering.refused.goal-rests-here");
    }

    @Test
    void an_employee_reads_and_changes_nothing() {
        var policy = aPolicy();

        assertThat(documents.versions(EMPLOYEE, policy.code())).hasSize(1);
        assertThatThrownBy(() ->
                        drafts.begin(EMPLOYEE, DocumentKind.POLICY, details("X", Optional.empty()), Set.of(), TEXT))
                .hasMessage("organisation.refused.permission");
        assertThatThrownBy(() -> take(EMPLOYEE, policy.id(), Move.SEND_FOR_COMMENT, OUT))
                .hasMessage("organisation.refused.permission");
        assertThatThrownBy(() -> decide(EMPLOYEE, policy, Outcome.ADOPTED, council))
                .hasMessage("organisation.refused.permission");
        assertThatThrownBy(() -> take(REGISTRAR, policy.id(), Move.SEND_FOR_COMMENT, OUT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_partner_finds_no_draft_but_reads_what_is_in_force() {
        var policy = aPolicy();
        var partner = anActor(Role.PARTNER);
        assertThat(documents.versions(partner, policy.code())).isEmpty();

        take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP);
        decide(REGISTRAR, policy, Outcome.ADOPTED, council);

        assertThat(documents.versions(partner, policy.code())).hasSize(1);
    }

    /** From the reading of this moment, as somebody does who has just opened the form. */
    private void take(Actor by, DocumentId id, Move move, Map<Need, String> told) {
        var version = new DocumentReading(jdbc)
                .documents(List.of(id.value()))
                .getFirst()
                .version();
        documents.take(by, id, move, told, version);
    }

    private SteeringDocument aPolicy() {
        return drafts.begin(
                STRATEGIST,
                DocumentKind.POLICY,
                details("Policy " + mark, Optional.of("strateg-" + mark)),
                Set.of(),
                TEXT);
    }

    private Details details(String title, Optional<String> owner) {
        owner.ifPresent(code -> organisation.add(
                Actor.program(), new se.utblick.organisation.Function(code, new Bilingual("Strateg", "Strategist"))));
        return new Details(new Bilingual(title, ""), Optional.empty(), owner, Optional.empty(), Optional.empty());
    }

    private void mend(SteeringDocument policy) {
        drafts.mend(STRATEGIST, policy.id(), 3, Passage.Kind.LIST_ITEM, "annat", policy.version());
    }

    private DocumentState state(SteeringDocument document, int number) {
        return documents.versions(STRATEGIST, document.code()).get(number - 1).state(LocalDate.now(Calendar.ZONE));
    }

    private Decision decide(Actor by, SteeringDocument document, Outcome outcome, BodyId body) {
        return matters.decide(
                by,
                new Minutes(
                        document.kind().matter(),
                        SteeringDocuments.subject(document.id()),
                        document.title().sv(),
                        outcome,
                        reference(body),
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }

    private static DecisionReference reference(BodyId body) {
        return new DecisionReference(body, DECIDED, "§ 12", new RegistryNumber("26RS1234"), "");
    }
}

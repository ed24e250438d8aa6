package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
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
class DecidedForALaterDayTest {

    private static final Actor STRATEGIST = anActor(Role.STRATEGIST);
    private static final Actor REGISTRAR = anActor(Role.REGISTRAR);
    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    // So far ahead that no other test's policy begins nearer to it.
    private final LocalDate firstDay = today.plusYears(50);
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
    Organisation organisation;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    BodyId council;
    String mark;

    @BeforeEach
    void house() {
        council = aBody(organisation, BodyKind.COUNCIL, "Fullmäktige").id();
        mark = UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void until_the_first_day_the_old_version_applies_and_the_new_one_is_decided() {
        var first = inForceWithAGoal();
        var second = next(first, firstDay);

        assertThat(now(first).state(today)).isEqualTo(DocumentState.IN_FORCE);
        assertThat(now(first).on(today, Optional.empty()).toCome())
                .contains(Sentence.of("steering.to-come.REPLACED", firstDay));
        assertThat(now(second).state(today)).isEqualTo(DocumentState.DECIDED);
        assertThat(now(second).on(today, Optional.empty()).toCome())
                .contains(Sentence.of("steering.to-come.applies", firstDay));
        assertThat(SteeringDocuments.foremost(versions(first), today)).contains(now(first));

        assertThat(now(first).on(today, Optional.empty()).decision())
                .isEqualTo(first.on(today, Optional.empty()).decision())
                .isPresent();
        assertThat(now(first).on(firstDay, Optional.empty()).decision())
                .isEqualTo(now(second).on(today, Optional.empty()).decision());
        assertThat(now(first).state(firstDay)).isEqualTo(DocumentState.REPLACED);
        assertThat(now(second).state(firstDay)).isEqualTo(DocumentState.IN_FORCE);
        assertThat(now(second).on(firstDay, Optional.empty()).toCome()).isEmpty();
        assertThat(SteeringDocuments.foremost(versions(first), firstDay)).contains(now(second));
    }

    @Test
    void the_goals_in_force_are_the_old_versions_until_the_first_day_and_the_new_ones_from_it() {
        var first = inForceWithAGoal();
        var second = next(first, firstDay);
        var store = new GoalStore(jdbc);

        assertThat(goals.all())
                .filteredOn(goal -> goal.code().equals(mark))
                .extracting(Goal::document)
                .containsExactly(first.id());
        assertThat(goals.byCode(mark).orElseThrow().document()).isEqualTo(first.id());
        assertThat(store.inForce(firstDay.minusDays(1)))
                .filteredOn(goal -> goal.code().equals(mark))
                .extracting(Goal::document)
                .containsExactly(first.id());
        assertThat(store.inForce(firstDay))
                .filteredOn(goal -> goal.code().equals(mark))
                .extracting(Goal::document)
                .containsExactly(second.id());
        assertThat(store.byCode(mark, firstDay).orElseThrow().document()).isEqualTo(second.id());
        assertThat(store.goal(goals.byCode(mark).orElseThrow().id(), firstDay)
                        .orElseThrow()
                        .document())
                .isEqualTo(second.id());
    }

    @Test
    void the_policy_has_changed_on_the_day_that_the_new_one_begins_and_not_before() {
        var first = inForceWithAGoal();
        next(first, firstDay);
        var store = new DocumentReading(jdbc);

        assertThat(documents.policyChanged().orElseThrow()).isBeforeOrEqualTo(today);
        assertThat(store.policyChanged(firstDay.minusDays(1)).orElseThrow()).isBefore(firstDay);
        assertThat(store.policyChanged(firstDay)).contains(firstDay);
    }

    @Test
    void a_review_of_the_old_version_meanwhile_does_not_keep_its_goals_past_the_day() {
        var first = inForceWithAGoal();
        var second = next(first, firstDay);
        documents.take(
                STRATEGIST,
                first.id(),
                Move.BEGIN_REVIEW,
                Map.of(Need.REVIEW_ASSIGNMENT, "Fullmäktige § 9"),
                now(first).version());
        var store = new GoalStore(jdbc);

        assertThat(now(first).state(today)).isEqualTo(DocumentState.UNDER_REVIEW);
        assertThat(store.byCode(mark, today).orElseThrow().document()).isEqualTo(first.id());
        assertThat(store.inForce(firstDay))
                .filteredOn(goal -> goal.code().equals(mark))
                .extracting(Goal::document)
                .containsExactly(second.id());
    }

    @Test
    void the_next_version_is_begun_from_what_was_last_decided() {
        var first = inForceWithAGoal();
        var second = next(first, firstDay);

        var third = drafts.beginFrom(STRATEGIST, first.code());

        assertThat(documents.text(third.id()).passages())
                .extracting(Passage::text)
                .isEqualTo(documents.text(second.id()).passages().stream()
                        .map(Passage::text)
                        .toList());
    }

    @Test
    void a_partner_reads_what_is_decided_for_a_later_day() {
        var first = inForceWithAGoal();
        next(first, firstDay);

        assertThat(documents.versions(anActor(Role.PARTNER), first.code())).hasSize(2);
    }

    @Test
    void whoever_takes_a_step_from_an_old_reading_is_told_and_changes_nothing() {
        var policy = draft();
        drafts.mend(STRATEGIST, policy.id(), 1, Passage.Kind.PARAGRAPH, "Annat.", policy.version());

        assertThatThrownBy(() -> documents.take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP, policy.version()))
                .isInstanceOf(Stale.class);
        assertThat(now(policy).state(today)).isEqualTo(DocumentState.DRAFT);

        var read = now(policy).version();
        documents.take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP, read);
        assertThat(now(policy).version()).isEqualTo(read.next());
        assertThatThrownBy(() -> documents.take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP, read))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_draft_begun_by_mistake_is_withdrawn_with_a_reason_and_listed_no_longer() {
        var first = inForceWithAGoal();
        var mistake = drafts.beginFrom(STRATEGIST, first.code());
        assertThatThrownBy(() -> withdraw(mistake, "")).hasMessage("steering.refused.not-ready");

        withdraw(mistake, "Fel dokument");

        assertThat(documents.all(STRATEGIST))
                .extracting(SteeringDocument::id)
                .contains(first.id())
                .doesNotContain(mistake.id());
        assertThat(now(mistake).state(today)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(documents.text(mistake.id()).passages()).isNotEmpty();
        assertThat(journal.about(SteeringDocuments.subject(mistake.id())).getFirst())
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("withdraw"))
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("Fel dokument"));
        assertThat(SteeringDocuments.foremost(versions(first), today)).contains(now(first));
        assertThat(drafts.beginFrom(STRATEGIST, first.code()).number()).isEqualTo(3);
        assertThatThrownBy(() -> drafts.rewrite(
                        STRATEGIST, mistake.id(), "Annat.", now(mistake).version()))
                .hasMessage("steering.refused.not-a-draft");
    }

    @Test
    void a_goal_of_a_withdrawn_draft_leaves_its_code_free() {
        var mistake = draft();
        setTheGoal(mistake);
        withdraw(mistake, "Fel dokument");

        var again = draft();
        setTheGoal(again);

        assertThat(documents.text(again.id()).goals()).extracting(Goal::code).containsExactly(mark);
    }

    @Test
    void what_has_lain_before_a_body_is_not_withdrawn_not_even_when_it_is_a_draft_again() {
        var policy = draft();
        documents.take(STRATEGIST, policy.id(), Move.PUT_TO_DECISION, UP, policy.version());
        assertThatThrownBy(() -> withdraw(policy, "Ångrar oss")).hasMessage("steering.refused.no-such-step");
        decide(policy, Outcome.REMITTED, Optional.empty());

        assertThatThrownBy(() -> withdraw(policy, "Ångrar oss")).hasMessage("steering.refused.laid-before");
        assertThat(now(policy).next(DocumentState.DRAFT))
                .extracting(Lifecycle.Transition::move)
                .doesNotContain(Move.WITHDRAW);
    }

    private SteeringDocument draft() {
        return drafts.begin(
                STRATEGIST,
                DocumentKind.POLICY,
                new Details(
                        Bilingual.swedish("Policy " + UUID.randomUUID()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Set.of(),
                "Gynna länet genom att:\n- bevaka EU-politiken");
    }

    private void setTheGoal(SteeringDocument draft) {
        var name = new Bilingual("Bevaka", "Watch");
        goals.group(STRATEGIST, draft.id(), 1, "L", name, "", draft.version());
        goals.set(
                STRATEGIST, draft.id(), 2, "L", mark, name, "", draft.version().next());
    }

    private SteeringDocument inForceWithAGoal() {
        var policy = draft();
        setTheGoal(policy);
        return adopted(policy, Optional.empty());
    }

    private SteeringDocument next(SteeringDocument before, LocalDate from) {
        var draft = drafts.beginFrom(STRATEGIST, before.code());
        drafts.mend(STRATEGIST, draft.id(), 2, Passage.Kind.LIST_ITEM, "bevaka och påverka", draft.version());
        return adopted(draft, Optional.of(from));
    }

    private SteeringDocument adopted(SteeringDocument draft, Optional<LocalDate> from) {
        documents.take(
                STRATEGIST, draft.id(), Move.PUT_TO_DECISION, UP, now(draft).version());
        decide(draft, Outcome.ADOPTED, from);
        return now(draft);
    }

    private void withdraw(SteeringDocument document, String why) {
        documents.take(
                STRATEGIST,
                document.id(),
                Move.WITHDRAW,
                Map.of(Need.WITHDRAWN_BECAUSE, why),
                now(document).version());
    }

    private void decide(SteeringDocument document, Outcome outcome, Optional<LocalDate> from) {
        matters.decide(
                outcome == Outcome.REMITTED ? anActor(Role.SECRETARY) : REGISTRAR,
                new Minutes(
                        document.kind().matter(),
                        SteeringDocuments.subject(document.id()),
                        document.title().sv(),
                        outcome,
                        new DecisionReference(
                                council, LocalDate.of(2026, 3, 4), "§ 12", new RegistryNumber("26RS12"), ""),
                        outcome == Outcome.REMITTED ? "Gör om" : "",
                        from,
                        Optional.empty()));
    }

    private List<SteeringDocument> versions(SteeringDocument document) {
        return documents.versions(STRATEGIST, document.code());
    }

    private SteeringDocument now(SteeringDocument document) {
        return versions(document).get(document.number() - 1);
    }
}

package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.steering.DocumentState.DUE_FOR_REVIEW;
import static se.utblick.steering.DocumentState.EXPIRED;
import static se.utblick.steering.DocumentState.IN_FORCE;
import static se.utblick.steering.SteeringSamples.passage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.organisation.UnitId;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.steering.SteeringDocument.Step;
import se.utblick.topics.TopicId;

class SteeringDocumentTest {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);
    private static final UnitId OUR_UNIT = new UnitId(UUID.randomUUID());
    private static final DocumentText NOTHING = new DocumentText(List.of(), List.of(), List.of());
    private static final DocumentText SOMETHING = new DocumentText(List.of(passage(1, "Något.")), List.of(), List.of());

    @Test
    void a_programme_is_due_for_review_when_half_a_year_remains() {
        var programme = inForce(DocumentKind.PROGRAMME);

        assertThat(programme.stateOn(LAST_DAY.minusMonths(6), Optional.empty())).isEqualTo(IN_FORCE);
        assertThat(programme.stateOn(LAST_DAY.minusMonths(6).plusDays(1), Optional.empty()))
                .isEqualTo(DUE_FOR_REVIEW);
    }

    @Test
    void a_guideline_is_due_for_review_when_the_policy_has_changed_since() {
        var guideline = inForce(DocumentKind.GUIDELINE);

        assertThat(guideline.stateOn(ADOPTED.plusDays(2), Optional.of(ADOPTED))).isEqualTo(IN_FORCE);
        assertThat(guideline.stateOn(ADOPTED.plusDays(2), Optional.of(ADOPTED.plusDays(1))))
                .isEqualTo(DUE_FOR_REVIEW);
    }

    @Test
    void a_policy_never_falls_due_by_itself() {
        assertThat(inForce(DocumentKind.POLICY).stateOn(LAST_DAY.plusYears(1), Optional.of(LAST_DAY)))
                .isEqualTo(IN_FORCE);
    }

    @Test
    void a_programme_applies_no_longer_when_its_last_day_has_passed_and_says_why() {
        var programme = inForce(DocumentKind.PROGRAMME);

        assertThat(programme.stateOn(LAST_DAY, Optional.empty())).isEqualTo(DUE_FOR_REVIEW);
        assertThat(programme.stateOn(LAST_DAY.plusDays(1), Optional.empty())).isEqualTo(EXPIRED);
        assertThat(EXPIRED.applies()).isFalse();
        assertThat(programme.because(LAST_DAY, Optional.empty()))
                .contains(Sentence.of("steering.because.ends", LAST_DAY));
        assertThat(programme.because(LAST_DAY.plusDays(1), Optional.empty()))
                .contains(Sentence.of("steering.because.ended", LAST_DAY));
        assertThat(programme.because(ADOPTED, Optional.empty())).isEmpty();
        assertThat(programme.because(ADOPTED, Optional.of(ADOPTED.plusDays(1))))
                .contains(Sentence.of("steering.because.policy", ADOPTED.plusDays(1)));
        assertThat(programme.overdue(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_policy_applies_after_its_last_day_until_the_council_decides_otherwise_and_is_overdue() {
        var policy = inForce(DocumentKind.POLICY);

        assertThat(policy.overdue(LAST_DAY)).isFalse();
        assertThat(policy.overdue(LAST_DAY.plusDays(1))).isTrue();
        assertThat(policy.stateOn(LAST_DAY.plusDays(1), Optional.empty())).isEqualTo(IN_FORCE);
        assertThat(policy.because(LAST_DAY.plusDays(1), Optional.empty()))
                .contains(Sentence.of("steering.because.overdue", LAST_DAY));
        assertThat(policy.dueFrom()).isEmpty();
    }

    @Test
    void an_extension_confirms_a_guideline_and_does_not_move_the_day_it_began_to_apply() {
        var later = ADOPTED.plusYears(1);
        var extended = inForce(DocumentKind.GUIDELINE).having(decided(Move.EXTEND, IN_FORCE, later));

        assertThat(extended.validFrom()).contains(ADOPTED);
        assertThat(extended.confirmedFrom()).contains(later);
        assertThat(extended.stateOn(later, Optional.of(ADOPTED.plusDays(1)))).isEqualTo(IN_FORCE);
        assertThat(extended.endedOn()).isEmpty();
    }

    @Test
    void what_is_repealed_or_replaced_says_from_which_day() {
        var day = ADOPTED.plusMonths(3);

        assertThat(inForce(DocumentKind.PROGRAMME)
                        .having(decided(Move.REPEAL, DocumentState.REPEALED, day))
                        .endedOn())
                .contains(day);
        assertThat(inForce(DocumentKind.POLICY)
                        .having(decided(Move.REPLACE, DocumentState.REPLACED, day))
                        .endedOn())
                .contains(day);
    }

    @Test
    void a_period_that_has_passed_already_is_no_period() {
        var draft = document(
                DocumentKind.PROGRAMME,
                new Details(
                        Bilingual.swedish("Program"),
                        Optional.of(new TopicId("kultur")),
                        Optional.empty(),
                        Optional.of(OUR_UNIT),
                        Optional.of(LAST_DAY)),
                List.of(),
                Set.of(new GoalId(UUID.randomUUID())));
        var step = step(DocumentKind.PROGRAMME, Move.PUT_TO_DECISION);

        assertThat(draft.missing(step, SOMETHING, Map.of(), LAST_DAY)).isEmpty();
        assertThat(draft.missing(step, SOMETHING, Map.of(), LAST_DAY.plusDays(1)))
                .containsExactly(Need.VALIDITY);
    }

    @Test
    void a_head_of_unit_works_on_programmes_and_guidelines_of_the_own_unit_only() {
        var ours = anActorOf(OUR_UNIT, Role.HEAD_OF_UNIT);
        var others = anActorOf(new UnitId(UUID.randomUUID()), Role.HEAD_OF_UNIT);
        var programme = ofOurUnit(DocumentKind.PROGRAMME);
        var propose = step(DocumentKind.PROGRAMME, Move.PUT_TO_DECISION);

        assertThat(programme.mayBeWrittenBy(ours)).isTrue();
        assertThat(programme.mayTake(propose, ours)).isTrue();
        assertThat(programme.mayBeWrittenBy(others)).isFalse();
        assertThat(programme.mayTake(propose, others)).isFalse();
        assertThat(ofOurUnit(DocumentKind.POLICY).mayBeWrittenBy(ours)).isFalse();
        assertThat(ofOurUnit(DocumentKind.GOAL_DOCUMENT).mayBeWrittenBy(ours)).isFalse();
        assertThat(programme.mayBeWrittenBy(anActorOf(OUR_UNIT, Role.EMPLOYEE))).isFalse();
        assertThat(programme.mayTake(propose, anActor(Role.STRATEGIST))).isTrue();
        assertThat(DocumentKind.begunBy(ours)).containsExactly(DocumentKind.PROGRAMME, DocumentKind.GUIDELINE);
        assertThat(DocumentKind.begunBy(anActor(Role.STRATEGIST))).containsExactly(DocumentKind.values());
        assertThat(DocumentKind.begunBy(anActor(Role.REGISTRAR))).isEmpty();
    }

    @Test
    void all_that_a_step_lacks_is_said_at_once() {
        var bare = document(DocumentKind.PROGRAMME, nothingSaid(), List.of(), Set.of());

        assertThat(bare.missing(step(DocumentKind.PROGRAMME, Move.PUT_TO_DECISION), NOTHING, Map.of(), ADOPTED))
                .containsExactly(Need.TEXT, Need.AREA, Need.GOALS_SERVED, Need.OWNER, Need.VALIDITY);
    }

    @Test
    void what_is_told_counts_and_blanks_do_not() {
        var draft = document(DocumentKind.GOAL_DOCUMENT, nothingSaid(), List.of(), Set.of());
        var consult = step(DocumentKind.GOAL_DOCUMENT, Move.CONSULT_THE_COUNTY);

        assertThat(draft.missing(
                        consult,
                        SOMETHING,
                        Map.of(Need.MUNICIPALITY_ASKED, "Sundsvall", Need.AUTHORITY_ASKED, " "),
                        ADOPTED))
                .containsExactly(Need.AUTHORITY_ASKED, Need.BUSINESS_ASKED);
    }

    @Test
    void headings_alone_are_no_text() {
        var heading = new Passage(UUID.randomUUID(), 1, Passage.Kind.HEADING, 1, "", "Mål", List.of());
        assertThat(new DocumentText(List.of(heading), List.of(), List.of()).saysSomething())
                .isFalse();
    }

    @Test
    void a_programme_with_everything_in_place_lacks_nothing() {
        var whole = document(
                DocumentKind.PROGRAMME,
                new Details(
                        Bilingual.swedish("Program"),
                        Optional.of(new TopicId("kultur")),
                        Optional.of("controller"),
                        Optional.empty(),
                        Optional.of(LAST_DAY)),
                List.of(),
                Set.of(new GoalId(UUID.randomUUID())));

        assertThat(whole.missing(step(DocumentKind.PROGRAMME, Move.PUT_TO_DECISION), SOMETHING, Map.of(), ADOPTED))
                .isEmpty();
    }

    private static Lifecycle.Transition step(DocumentKind kind, Move move) {
        return Lifecycle.of(kind).table().stream()
                .filter(row -> row.move() == move)
                .findFirst()
                .orElseThrow();
    }

    private static SteeringDocument inForce(DocumentKind kind) {
        var adopted = new Step(
                Move.ADOPT,
                Optional.of(DocumentState.FOR_DECISION),
                IN_FORCE,
                "",
                Map.of(),
                Optional.of(ADOPTED),
                Optional.empty(),
                "Registrator",
                Instant.EPOCH);
        var details = new Details(
                Bilingual.swedish("Dokument"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LAST_DAY));
        return document(kind, details, List.of(adopted), Set.of());
    }

    private static Step decided(Move move, DocumentState to, LocalDate from) {
        return new Step(
                move,
                Optional.of(IN_FORCE),
                to,
                "",
                Map.of(),
                Optional.of(from),
                Optional.empty(),
                "Registrator",
                Instant.EPOCH);
    }

    private static SteeringDocument ofOurUnit(DocumentKind kind) {
        var details = new Details(
                Bilingual.swedish("Dokument"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(OUR_UNIT),
                Optional.empty());
        return document(kind, details, List.of(), Set.of());
    }

    private static Actor anActorOf(UnitId unit, Role role) {
        return aPerson(Set.of(unit), role).actor();
    }

    private static Details nothingSaid() {
        return new Details(
                Bilingual.swedish("Dokument"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static SteeringDocument document(DocumentKind kind, Details details, List<Step> steps, Set<GoalId> serves) {
        return new SteeringDocument(
                new DocumentId(UUID.randomUUID()), kind, "dokument", 1, details, steps, serves, Version.FIRST);
    }
}

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

        assertThat(programme.on(LAST_DAY.minusMonths(6), Optional.empty()).state())
                .isEqualTo(IN_FORCE);
        assertThat(programme
                        .on(LAST_DAY.minusMonths(6).plusDays(1), Optional.empty())
                        .state())
                .isEqualTo(DUE_FOR_REVIEW);
    }

    @Test
    void a_guideline_is_due_for_review_when_the_policy_has_changed_since() {
        var guideline = inForce(DocumentKind.GUIDELINE);

        assertThat(guideline.on(ADOPTED.plusDays(2), Optional.of(ADOPTED)).state())
                .isEqualTo(IN_FORCE);
        assertThat(guideline
                        .on(ADOPTED.plusDays(2), Optional.of(ADOPTED.plusDays(1)))
                        .state())
                .isEqualTo(DUE_FOR_REVIEW);
    }

    @Test
    void a_policy_never_falls_due_by_itself() {
        assertThat(inForce(DocumentKind.POLICY)
                        .on(LAST_DAY.plusYears(1), Optional.of(LAST_DAY))
                        .state())
                .isEqualTo(IN_FORCE);
    }

    @Test
    void a_programme_applies_no_longer_when_its_last_day_has_passed_and_says_why() {
        var programme = inForce(DocumentKind.PROGRAMME);

        assertThat(programme.on(LAST_DAY, Optional.empty()).state()).isEqualTo(DUE_FOR_REVIEW);
        assertThat(programme.on(LAST_DAY.plusDays(1), Optional.empty()).state()).isEqualTo(EXPIRED);
        assertThat(EXPIRED.applies()).isFalse();
        assertThat(programme.on(LAST_DAY, Optional.empty()).because())
                .contains(Sentence.of("steering.because.ends", LAST_DAY));
        assertThat(programme.on(LAST_DAY.plusDays(1), Optional.empty()).because())
                .contains(Sentence.of("steering.because.ended", LAST_DAY));
        assertThat(programme.on(ADOPTED, Optional.empty()).because()).isEmpty();
        assertThat(programme.on(ADOPTED, Optional.of(ADOPTED.plusDays(1))).because())
                .contains(Sentence.of("steering.because.policy", ADOPTED.plusDays(1)));
        assertThat(programme.on(LAST_DAY.plusDays(1), Optional.empty()).overdue())
                .isFalse();
    }

    @Test
    void a_policy_applies_after_its_last_day_until_the_council_decides_otherwise_and_is_overdue() {
        var policy = inForce(DocumentKind.POLICY);

        assertThat(policy.on(LAST_DAY, Optional.empty()).overdue()).isFalse();
        assertThat(policy.on(LAST_DAY.plusDays(1), Optional.empty()).overdue()).isTrue();
        assertThat(policy.on(LAST_DAY.plusDays(1), Optional.empty()).state()).isEqualTo(IN_FORCE);
        assertThat(policy.on(LAST_DAY.plusDays(1), Optional.empty()).because())
                .contains(Sentence.of("steering.because.overdue", LAST_DAY));
        assertThat(policy.on(LAST_DAY, Optional.empty()).dueFrom()).isEmpty();
    }

    @Test
    void an_extension_confirms_a_guideline_and_does_not_move_the_day_it_began_to_apply() {
        var later = ADOPTED.plusYears(1);
        var extended = inForce(DocumentKind.GUIDELINE).having(decided(Move.EXTEND, IN_FORCE, later));

        assertThat(extended.validFrom()).contains(ADOPTED);
        assertThat(extended.on(later, Optional.of(ADOPTED.plusDays(1))).state()).isEqualTo(IN_FORCE);
        assertThat(extended.endedOn()).isEmpty();
    }

    @Test
    void an_extension_from_a_later_day_moves_the_last_day_on_that_day_and_not_before() {
        var from = LAST_DAY.plusDays(10);
        var until = LAST_DAY.plusYears(3);
        var programme = inForce(DocumentKind.PROGRAMME).having(extended(from, until));

        var before = programme.on(LAST_DAY, Optional.empty());
        assertThat(before.state()).isEqualTo(DUE_FOR_REVIEW);
        assertThat(before.lastDay()).contains(LAST_DAY);
        assertThat(before.because()).contains(Sentence.of("steering.because.ends", LAST_DAY));
        assertThat(before.toCome()).contains(Sentence.of("steering.to-come.extended", from, until));
        var between = programme.on(from.minusDays(1), Optional.empty());
        assertThat(between.state()).isEqualTo(EXPIRED);
        assertThat(between.because()).contains(Sentence.of("steering.because.ended", LAST_DAY));
        assertThat(between.isToApply()).isTrue();
        var after = programme.on(from, Optional.of(ADOPTED.plusDays(1)));
        assertThat(after.state()).isEqualTo(IN_FORCE);
        assertThat(after.lastDay()).contains(until);
        assertThat(after.toCome()).isEmpty();
    }

    @Test
    void an_extension_to_come_confirms_nothing_yet() {
        var guideline = inForce(DocumentKind.GUIDELINE).having(extended(ADOPTED.plusMonths(6), LAST_DAY.plusYears(1)));
        var changed = Optional.of(ADOPTED.plusMonths(3));

        assertThat(guideline.on(ADOPTED.plusMonths(4), changed).state()).isEqualTo(DUE_FOR_REVIEW);
        assertThat(guideline.on(ADOPTED.plusMonths(6), changed).state()).isEqualTo(IN_FORCE);
    }

    @Test
    void of_two_extensions_the_one_last_decided_gives_the_last_day_when_both_hold() {
        var programme = inForce(DocumentKind.PROGRAMME)
                .having(extended(ADOPTED.plusMonths(6), LAST_DAY.plusYears(1)))
                .having(extended(ADOPTED.plusMonths(3), LAST_DAY.plusYears(2)));

        assertThat(programme.lastDay(ADOPTED)).contains(LAST_DAY);
        assertThat(programme.lastDay(ADOPTED.plusMonths(3))).contains(LAST_DAY.plusYears(2));
        assertThat(programme.lastDay(ADOPTED.plusMonths(6))).contains(LAST_DAY.plusYears(2));
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
        return decided(move, to, from, Optional.empty());
    }

    private static Step extended(LocalDate from, LocalDate until) {
        return decided(Move.EXTEND, IN_FORCE, from, Optional.of(until));
    }

    private static Step decided(Move move, DocumentState to, LocalDate from, Optional<LocalDate> until) {
        return new Step(
                move,
                Optional.of(IN_FORCE),
                to,
                "",
                Map.of(),
                Optional.of(from),
                until,
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

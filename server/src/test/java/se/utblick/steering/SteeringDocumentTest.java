package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.steering.DocumentState.DUE_FOR_REVIEW;
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
import se.utblick.kernel.Version;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.steering.SteeringDocument.Step;
import se.utblick.topics.TopicId;

class SteeringDocumentTest {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);
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
    void what_still_applies_after_its_last_day_is_overdue() {
        var programme = inForce(DocumentKind.PROGRAMME);

        assertThat(programme.overdue(LAST_DAY)).isFalse();
        assertThat(programme.overdue(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void all_that_a_step_lacks_is_said_at_once() {
        var bare = document(DocumentKind.PROGRAMME, nothingSaid(), List.of(), Set.of());

        assertThat(bare.missing(step(DocumentKind.PROGRAMME, Move.PUT_TO_DECISION), NOTHING, Map.of()))
                .containsExactly(Need.TEXT, Need.AREA, Need.GOALS_SERVED, Need.OWNER, Need.VALIDITY);
    }

    @Test
    void what_is_told_counts_and_blanks_do_not() {
        var draft = document(DocumentKind.GOAL_DOCUMENT, nothingSaid(), List.of(), Set.of());
        var consult = step(DocumentKind.GOAL_DOCUMENT, Move.CONSULT_THE_COUNTY);

        assertThat(draft.missing(
                        consult, SOMETHING, Map.of(Need.MUNICIPALITY_ASKED, "Sundsvall", Need.AUTHORITY_ASKED, " ")))
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
                        Optional.of(LAST_DAY)),
                List.of(),
                Set.of(new GoalId(UUID.randomUUID())));

        assertThat(whole.missing(step(DocumentKind.PROGRAMME, Move.PUT_TO_DECISION), SOMETHING, Map.of()))
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
        var details =
                new Details(Bilingual.swedish("Dokument"), Optional.empty(), Optional.empty(), Optional.of(LAST_DAY));
        return document(kind, details, List.of(adopted), Set.of());
    }

    private static Details nothingSaid() {
        return new Details(Bilingual.swedish("Dokument"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static SteeringDocument document(DocumentKind kind, Details details, List<Step> steps, Set<GoalId> serves) {
        return new SteeringDocument(
                new DocumentId(UUID.randomUUID()), kind, "dokument", 1, details, steps, serves, Version.FIRST);
    }
}

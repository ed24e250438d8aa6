package se.utblick.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.topics.TopicId;

/**
 * One version of a policy, goal document, programme or guideline. Its state is where its last step led.
 *
 * @param code what all versions of the document go by
 * @param number which version, counted from one
 * @param steps every step it has taken, the first first
 * @param serves the goals of others that it serves, when it sets none itself
 */
public record SteeringDocument(
        DocumentId id,
        DocumentKind kind,
        String code,
        int number,
        Details details,
        List<Step> steps,
        Set<GoalId> serves,
        Version version) {

    /** What is said about a document beside its text. */
    public record Details(
            Bilingual title, Optional<TopicId> area, Optional<String> owner, Optional<LocalDate> validUntil) {}

    /**
     * A step from one state to the next, and what it rested on.
     *
     * @param facts what the step needed and was told
     */
    public record Step(
            Move move,
            Optional<DocumentState> from,
            DocumentState to,
            String why,
            Map<Need, String> facts,
            Optional<LocalDate> validFrom,
            Optional<DecisionId> decision,
            String by,
            Instant at) {}

    // Half a year: time enough to look a programme over and take it to the board before it ends.
    private static final int MONTHS_TO_LOOK_IT_OVER = 6;

    public SteeringDocument {
        steps = List.copyOf(steps);
        serves = Set.copyOf(serves);
    }

    public Bilingual title() {
        return details.title();
    }

    /** Where its last step led. */
    public DocumentState state() {
        return steps.isEmpty() ? DocumentState.DRAFT : steps.getLast().to();
    }

    /**
     * The state on a day: a programme or guideline in force is due for review when its end is near, or when the policy has
     * changed since it was last decided.
     */
    public DocumentState stateOn(LocalDate today, Optional<LocalDate> policyChanged) {
        if (state() != DocumentState.IN_FORCE || kind.setsGoals()) {
            return state();
        }
        var endsSoon = details.validUntil()
                .filter(last -> last.minusMonths(MONTHS_TO_LOOK_IT_OVER).isBefore(today));
        var older = policyChanged.filter(
                changed -> validFrom().filter(from -> from.isBefore(changed)).isPresent());
        return endsSoon.isPresent() || older.isPresent() ? DocumentState.DUE_FOR_REVIEW : DocumentState.IN_FORCE;
    }

    /** Whether its time has run out while it still applies. */
    public boolean overdue(LocalDate today) {
        return state().applies()
                && details.validUntil().filter(last -> last.isBefore(today)).isPresent();
    }

    /** The day that it was last decided to apply from. */
    public Optional<LocalDate> validFrom() {
        return steps.reversed().stream()
                .flatMap(step -> step.validFrom().stream())
                .findFirst();
    }

    /** The decision that its state rests on. */
    public Optional<DecisionId> decision() {
        return steps.reversed().stream()
                .flatMap(step -> step.decision().stream())
                .findFirst();
    }

    /** All that is missing for the step, in the order that the table asks for it. */
    public List<Need> missing(Transition step, DocumentText text, Map<Need, String> told) {
        return step.needs().stream()
                .filter(need -> !isInPlace(need, text, told))
                .toList();
    }

    private boolean isInPlace(Need need, DocumentText text, Map<Need, String> told) {
        return switch (need) {
            case TEXT -> text.saysSomething();
            case OWNER -> details.owner().isPresent();
            case AREA -> details.area().isPresent();
            case VALIDITY -> details.validUntil().isPresent();
            case GOALS_SERVED -> !serves.isEmpty();
            case ASKED,
                    ANSWER_BY,
                    MUNICIPALITY_ASKED,
                    AUTHORITY_ASKED,
                    BUSINESS_ASKED,
                    CONSULTATION_REPORT,
                    OFFICIAL_LETTER,
                    BOARD_OPINION,
                    REGISTRY_NUMBER,
                    REVIEW_ASSIGNMENT,
                    NO_CHANGE_BECAUSE -> !told.getOrDefault(need, "").isBlank();
        };
    }
}

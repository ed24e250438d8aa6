package se.utblick.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;
import se.utblick.organisation.UnitId;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.topics.TopicId;

/**
 * One version of a policy, goal document, programme or guideline. Its state on a day follows from the steps it has taken.
 *
 * @param code what all versions of the document go by
 * @param number which version, counted from one
 * @param steps every step it has taken, the first first
 * @param serves the goals of others that it serves, when it sets none itself
 * @param names what the house calls those that it belongs to
 */
public record SteeringDocument(
        DocumentId id,
        DocumentKind kind,
        String code,
        int number,
        Details details,
        List<Step> steps,
        Set<GoalId> serves,
        Version version,
        DocumentNames names) {

    /**
     * What is said about a document beside its text.
     *
     * @param owner the function that looks after it
     * @param unit the unit that it is written by
     */
    public record Details(
            Bilingual title,
            Optional<TopicId> area,
            Optional<String> owner,
            Optional<UnitId> unit,
            Optional<LocalDate> validUntil) {

        /** The same with another last day, for a version that is begun from one that a body has extended. */
        Details until(Optional<LocalDate> last) {
            return new Details(title, area, owner, unit, last);
        }
    }

    /**
     * A step from one state to the next, and what it rested on.
     *
     * @param facts what the step needed and was told
     * @param validFrom the first day that it holds
     * @param validUntil the last day that the body gave the document with it
     */
    public record Step(
            Move move,
            Optional<DocumentState> from,
            DocumentState to,
            String why,
            Map<Need, String> facts,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil,
            Optional<DecisionId> decision,
            String by,
            Instant at) {}

    public SteeringDocument {
        steps = List.copyOf(steps);
        serves = Set.copyOf(serves);
    }

    /** One that is being written down: nobody has yet been asked for the names. */
    public SteeringDocument(
            DocumentId id,
            DocumentKind kind,
            String code,
            int number,
            Details details,
            List<Step> steps,
            Set<GoalId> serves,
            Version version) {
        this(id, kind, code, number, details, steps, serves, version, DocumentNames.NONE);
    }

    /** The same document, one step further. */
    SteeringDocument having(Step taken) {
        var further = new ArrayList<>(steps);
        further.add(taken);
        return new SteeringDocument(id, kind, code, number, details, further, serves, version, names);
    }

    public Bilingual title() {
        return details.title();
    }

    /** The state on a day, by the steps alone: what is decided to apply from a later day does not apply yet. */
    public DocumentState state(LocalDate today) {
        return life().on(today);
    }

    Life life() {
        return new Life(steps);
    }

    /** Whether it is still being made, and nobody has decided on it. */
    public boolean beingMade() {
        return life().reached().beingMade();
    }

    /** Whether it was begun and taken back, and never came before a body. */
    public boolean isWithdrawn() {
        return life().reached() == DocumentState.WITHDRAWN;
    }

    /** The steps that somebody can take from a state. What has lain before a body is the body's matter and is not taken back. */
    public List<Transition> next(DocumentState state) {
        return Lifecycle.of(kind).next(state).stream()
                .filter(step -> step.move() != Move.WITHDRAW || !life().wasLaidBeforeABody())
                .toList();
    }

    /** What it is on a day, with what follows from its period and from the policy that applies. */
    public OnADay on(LocalDate today, Optional<LocalDate> policyChanged) {
        return new OnADay(this, today, policyChanged);
    }

    /** The last day of its period as it stands on a day, or nothing when it is to apply until further notice. */
    Optional<LocalDate> lastDay(LocalDate today) {
        return life().lastDay(today).or(details::validUntil);
    }

    /** The day that it applies from. */
    public Optional<LocalDate> validFrom() {
        return life().daysOf(Move.ADOPT).findFirst();
    }

    /** The day from which it applies no longer, when another version took its place or a body repealed it. */
    public Optional<LocalDate> endedOn() {
        return life().ending().flatMap(Step::validFrom);
    }

    /** What it becomes on that day: replaced, or repealed. */
    public Optional<DocumentState> endsAs() {
        return life().ending().map(Step::to);
    }

    /**
     * Whether the actor may work on it: whoever keeps the steering documents, and a head of unit on a programme or guideline
     * of the unit's own.
     */
    public boolean mayBeWrittenBy(Actor actor) {
        return actor.may(Permission.EDIT_STEERING) || (!kind.setsGoals() && isOfTheUnitOf(actor));
    }

    public void mustBeWrittenBy(Actor actor) {
        if (!mayBeWrittenBy(actor)) {
            if (!kind.setsGoals() && actor.roles().contains(Role.HEAD_OF_UNIT)) {
                throw new Refused("steering.refused.other-unit");
            }
            actor.mustHave(Permission.EDIT_STEERING);
        }
    }

    /** Refuses unless its words may be changed, by this actor and as it stands: decided or laid before a body they may not. */
    public void mustBeMendableBy(Actor actor) {
        mustBeWrittenBy(actor);
        if (!life().reached().mayBeMended()) {
            var refusal = new Refused("steering.refused.not-a-draft");
            throw life().wasAdopted()
                    ? refusal.instead("steering.instead.new-version", SteeringPaths.document(code))
                    : refusal;
        }
    }

    /** Whether the actor may take the step with this very document: a head of unit only with what is the unit's own. */
    public boolean mayTake(Transition step, Actor actor) {
        return step.by().stream()
                .filter(actor.roles()::contains)
                .anyMatch(role -> role != Role.HEAD_OF_UNIT || isOfTheUnitOf(actor));
    }

    private boolean isOfTheUnitOf(Actor actor) {
        return actor.roles().contains(Role.HEAD_OF_UNIT)
                && details.unit().filter(actor::standsFor).isPresent();
    }

    /** All that is missing for the step, in the order that the table asks for it. */
    public List<Need> missing(Transition step, DocumentText text, Map<Need, String> told, LocalDate today) {
        return step.needs().stream()
                .filter(need -> !isInPlace(need, text, told, today))
                .toList();
    }

    private boolean isInPlace(Need need, DocumentText text, Map<Need, String> told, LocalDate today) {
        return switch (need) {
            case TEXT -> text.saysSomething();
            case OWNER -> details.owner().isPresent() || details.unit().isPresent();
            case AREA -> details.area().isPresent();
            case VALIDITY ->
                lastDay(today).filter(last -> !last.isBefore(today)).isPresent();
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
                    NO_CHANGE_BECAUSE,
                    WITHDRAWN_BECAUSE -> !told.getOrDefault(need, "").isBlank();
        };
    }
}

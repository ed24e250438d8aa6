package se.utblick.steering;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Sentence;

/**
 * What a document is on a day: its state with what follows from its period and from a new policy, and why.
 *
 * @param policyChanged the day from which the newest policy applies
 */
public record OnADay(SteeringDocument document, LocalDate today, Optional<LocalDate> policyChanged) {

    // Half a year: time enough to look a programme over and take it to the board before it ends.
    private static final int MONTHS_TO_LOOK_IT_OVER = 6;

    /**
     * A programme or guideline in force is due for review when its end is near, or when the policy has changed since it was
     * last decided; and when its end has passed it applies no longer.
     */
    public DocumentState state() {
        var state = document.state(today);
        if (state != DocumentState.IN_FORCE || document.kind().setsGoals()) {
            return state;
        }
        if (hasEnded()) {
            return DocumentState.EXPIRED;
        }
        return endsSoon() || isOlderThanThePolicy() ? DocumentState.DUE_FOR_REVIEW : DocumentState.IN_FORCE;
    }

    /** Why nobody has to say that it is due for review or has expired; nothing when it follows from what somebody did. */
    public Optional<Sentence> because() {
        return switch (state()) {
            case EXPIRED -> lastDay().map(last -> Sentence.of("steering.because.ended", last));
            case DUE_FOR_REVIEW ->
                endsSoon()
                        ? lastDay().map(last -> Sentence.of("steering.because.ends", last))
                        : policyChanged.map(changed -> Sentence.of("steering.because.policy", changed));
            default ->
                overdue() ? lastDay().map(last -> Sentence.of("steering.because.overdue", last)) : Optional.empty();
        };
    }

    /** What is decided and not yet so: that it is to apply, or longer, or no longer, from a day still to come. */
    public Optional<Sentence> toCome() {
        return life().toBegin(today)
                .flatMap(step -> step.validFrom()
                        .map(from ->
                                step.move() == Move.EXTEND && step.validUntil().isPresent()
                                        ? Sentence.of(
                                                "steering.to-come.extended",
                                                from,
                                                step.validUntil().get())
                                        : Sentence.of("steering.to-come.applies", from)))
                .or(() -> life().ending()
                        .filter(end -> end.to() != document.state(today))
                        .flatMap(end ->
                                end.validFrom().map(from -> Sentence.of("steering.to-come." + end.to(), from))));
    }

    /** Whether a body has decided that it is to apply, or to apply longer, from a day still to come. */
    public boolean isToApply() {
        return life().toBegin(today).isPresent();
    }

    /** The last day of its period, as it is on the day: an extension to come has not moved it yet. */
    public Optional<LocalDate> lastDay() {
        return document.lastDay(today);
    }

    /** The first day that it is due for review because of its period. */
    public Optional<LocalDate> dueFrom() {
        return lastDay()
                .filter(_ -> !document.kind().setsGoals())
                .map(last -> last.minusMonths(MONTHS_TO_LOOK_IT_OVER).plusDays(1));
    }

    /** Whether its time has run out while it still applies: a policy does until the council has decided otherwise. */
    public boolean overdue() {
        return document.kind().setsGoals() && document.state(today).applies() && hasEnded();
    }

    /** The decision that its state rests on. */
    public Optional<DecisionId> decision() {
        return life().decision(today);
    }

    private boolean hasEnded() {
        return lastDay().filter(last -> last.isBefore(today)).isPresent();
    }

    private boolean endsSoon() {
        return dueFrom().filter(day -> !day.isAfter(today)).isPresent();
    }

    private boolean isOlderThanThePolicy() {
        return policyChanged
                .filter(changed -> life().confirmedFrom(today)
                        .filter(from -> from.isBefore(changed))
                        .isPresent())
                .isPresent();
    }

    private Life life() {
        return document.life();
    }
}

package se.utblick.steering;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.decisions.DecisionId;
import se.utblick.steering.SteeringDocument.Step;

/**
 * The steps that a document has taken, the first first, and what they amount to on a day. A body may decide today what is to
 * be so from a later day; until then it is decided and not yet so.
 */
record Life(List<Step> steps) {

    Life {
        steps = List.copyOf(steps);
    }

    DocumentState on(LocalDate today) {
        var ended = ending().filter(step -> !isToCome(step, today));
        return ended.map(Step::to).orElseGet(() -> beforeItsEnd(today));
    }

    private DocumentState beforeItsEnd(LocalDate today) {
        var taken = steps.reversed().stream().filter(step -> !ends(step)).findFirst();
        if (taken.filter(step -> isToCome(step, today)).isEmpty()) {
            return taken.map(Step::to).orElse(DocumentState.DRAFT);
        }
        return taken.get().move() == Move.ADOPT
                ? DocumentState.DECIDED
                : taken.get().to();
    }

    /** Where the last step leads, whatever the day. */
    DocumentState reached() {
        return steps.isEmpty() ? DocumentState.DRAFT : steps.getLast().to();
    }

    /** The step by which it applies no longer: the first of them, when another version and a repeal both end it. */
    Optional<Step> ending() {
        return steps.stream()
                .filter(Life::ends)
                .min(comparing(step -> step.validFrom().orElse(LocalDate.MIN)));
    }

    /** The step by which it is to apply, or to apply longer, from a day still to come: unless it has ended by that day. */
    Optional<Step> toBegin(LocalDate today) {
        return steps.reversed().stream()
                .filter(step -> !ends(step))
                .findFirst()
                .filter(step -> isToCome(step, today) && !hasEndedBy(step));
    }

    private boolean hasEndedBy(Step begins) {
        return ending().filter(end ->
                        begins.validFrom().filter(from -> isToCome(end, from)).isEmpty())
                .isPresent();
    }

    /** The last day that a body has given it, as it is on the day: an extension counts from its own first day. */
    Optional<LocalDate> lastDay(LocalDate today) {
        return steps.reversed().stream()
                .filter(step -> step.move() != Move.EXTEND || !isToCome(step, today))
                .flatMap(step -> step.validUntil().stream())
                .findFirst();
    }

    /** The day from which a body last decided that it is to apply, when it was adopted or extended. */
    Optional<LocalDate> confirmedFrom(LocalDate today) {
        return daysOf(Move.EXTEND)
                .filter(from -> !from.isAfter(today))
                .findFirst()
                .or(() -> daysOf(Move.ADOPT).findFirst());
    }

    boolean wasLaidBeforeABody() {
        return steps.stream().anyMatch(step -> step.to() == DocumentState.FOR_DECISION);
    }

    boolean wasAdopted() {
        return steps.stream().anyMatch(step -> step.move() == Move.ADOPT);
    }

    Stream<LocalDate> daysOf(Move move) {
        return steps.reversed().stream().filter(step -> step.move() == move).flatMap(step -> step.validFrom().stream());
    }

    /** The decision that its state on the day rests on; one that ends or extends it later is not that yet. */
    Optional<DecisionId> decision(LocalDate today) {
        return steps.reversed().stream()
                .filter(step -> step.move() == Move.ADOPT || !isToCome(step, today))
                .flatMap(step -> step.decision().stream())
                .findFirst();
    }

    private static boolean ends(Step step) {
        return step.move() == Move.REPLACE || step.move() == Move.REPEAL;
    }

    private static boolean isToCome(Step step, LocalDate today) {
        return step.validFrom().filter(from -> from.isAfter(today)).isPresent();
    }
}

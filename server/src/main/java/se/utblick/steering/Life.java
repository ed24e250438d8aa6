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
        return switch (taken.get().move()) {
            case ADOPT -> DocumentState.DECIDED;
            // What had run out is not in force again before the day that the body gave it.
            case EXTEND -> taken.get().from().orElse(taken.get().to());
            default -> taken.get().to();
        };
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

    /** The first day of what is decided and not yet so, when the last step is of that kind. */
    Optional<LocalDate> startsOn(LocalDate today) {
        return steps.reversed().stream()
                .filter(step -> !ends(step))
                .findFirst()
                .filter(step -> isToCome(step, today))
                .flatMap(Step::validFrom);
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

    /** The decision that its state on the day rests on; one that only ends it later is not that yet. */
    Optional<DecisionId> decision(LocalDate today) {
        return steps.reversed().stream()
                .filter(step -> !ends(step) || !isToCome(step, today))
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

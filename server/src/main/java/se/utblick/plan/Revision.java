package se.utblick.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;

/**
 * A numbered change of an adopted plan. A major one rests on a decision of the board.
 *
 * @param changes what it changed, each with what stood there before
 */
public record Revision(
        UUID id,
        PlanId plan,
        int number,
        String summary,
        String why,
        boolean major,
        Optional<DecisionId> decision,
        List<Change> changes,
        String byName,
        Instant at) {

    /**
     * How much of the units' own money a revision may move without the board. Two hundred thousand kronor is about a tenth
     * of what a year's plan holds, and less than the largest single activity: what is below it, heads of unit settle within
     * their ordinary budgets.
     */
    public static final Money MOVED_WITHOUT_THE_BOARD = new Money(200_000);

    /**
     * One thing that was changed.
     *
     * @param code the code of the activity or the objective
     * @param name its name before the change
     * @param moved how much of the region's own money it moved, either way
     */
    public record Change(Kind kind, String code, Bilingual name, String before, String after, Money moved) {

        public enum Kind {
            TAKEN_IN,
            TITLE,
            PERIOD,
            BUDGET,
            PRIORITY,
            CANCELLED,
            TARGET,
            OBJECTIVE_ADDED,
            OBJECTIVE_DROPPED
        }
    }

    /** What makes a revision a matter for the board. The rows are the whole rule. */
    public enum Major {
        ADDS_OBJECTIVE(any(Change.Kind.OBJECTIVE_ADDED)),
        DROPS_OBJECTIVE(any(Change.Kind.OBJECTIVE_DROPPED)),
        CHANGES_TARGET(any(Change.Kind.TARGET)),
        MOVES_MONEY(changes -> moved(changes).kronor() > MOVED_WITHOUT_THE_BOARD.kronor());

        private final Predicate<List<Change>> holds;

        Major(Predicate<List<Change>> holds) {
            this.holds = holds;
        }

        /** Every reason that these changes are a matter for the board; none when they are not. */
        public static List<Major> reasons(List<Change> changes) {
            return Arrays.stream(values())
                    .filter(reason -> reason.holds.test(changes))
                    .toList();
        }

        private static Predicate<List<Change>> any(Change.Kind kind) {
            return changes -> changes.stream().anyMatch(change -> change.kind() == kind);
        }
    }

    public Revision {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A revision changes something");
        }
        if (major && decision.isEmpty()) {
            throw new IllegalArgumentException("A major revision rests on a decision");
        }
    }

    /** The region's own money that the changes move, in all. */
    public static Money moved(List<Change> changes) {
        return changes.stream().map(Change::moved).reduce(Money.NONE, Money::plus);
    }
}

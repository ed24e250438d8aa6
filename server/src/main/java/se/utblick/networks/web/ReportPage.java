package se.utblick.networks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utblick.kernel.Money;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Membership;
import se.utblick.networks.Membership.Ruling;
import se.utblick.networks.MembershipState;
import se.utblick.networks.MembershipYear;
import se.utblick.steering.Goal;

/** A year of all our memberships: what they took, what they gave, and what was decided. */
public record ReportPage(Years years, List<Row> rows, CoveragePage coverage, boolean rates) {

    /**
     * One membership in one year.
     *
     * @param goals those that it serves, in the policy's order
     * @param ruling what the board came to about it that year
     */
    public record Row(
            Membership membership,
            MembershipState state,
            MembershipYear year,
            Optional<Evaluation> evaluation,
            List<Goal> goals,
            Optional<Ruling> ruling) {

        public Row {
            goals = List.copyOf(goals);
        }

        static Row of(
                Membership membership,
                LocalDate today,
                MembershipYear year,
                Optional<Evaluation> evaluation,
                List<Goal> goals) {
            return new Row(
                    membership,
                    membership.state(today),
                    year,
                    evaluation,
                    goals.stream()
                            .filter(goal -> membership.profile().goals().contains(goal.id()))
                            .toList(),
                    membership.rulings().stream()
                            .filter(ruling -> ruling.on().getYear() == year.year())
                            .findFirst());
        }

        boolean isEmpty() {
            return year.fee().isEmpty() && year.occasions().isEmpty();
        }
    }

    public ReportPage {
        rows = List.copyOf(rows);
    }

    public Money sum(Function<MembershipYear, Money> part) {
        return rows.stream().map(row -> part.apply(row.year())).reduce(Money.NONE, Money::plus);
    }

    public int hours() {
        return rows.stream().mapToInt(row -> row.year().hours()).sum();
    }

    public long evaluated() {
        return rows.stream().filter(row -> row.evaluation().isPresent()).count();
    }
}

package se.utblick.networks.web;

import java.util.List;
import se.utblick.kernel.Money;
import se.utblick.networks.web.ReportPage.Row;
import se.utblick.steering.Goal;

/** Which networks serve which goals, and so where two do the same and where none does anything. */
public record CoveragePage(List<Row> networks, List<Line> lines) {

    /**
     * One goal.
     *
     * @param serving those that serve it
     * @param wholeCost what they take together; one that serves two goals is counted in both
     */
    public record Line(Goal goal, List<Row> serving, Money wholeCost) {

        public Line {
            serving = List.copyOf(serving);
        }

        public boolean isServedBy(Row network) {
            return serving.contains(network);
        }

        public boolean isGap() {
            return serving.isEmpty();
        }

        public boolean isOverlap() {
            return serving.size() > 1;
        }
    }

    public CoveragePage {
        networks = List.copyOf(networks);
        lines = List.copyOf(lines);
    }

    static CoveragePage of(List<Row> networks, List<Goal> goals) {
        return new CoveragePage(
                networks, goals.stream().map(goal -> line(goal, networks)).toList());
    }

    private static Line line(Goal goal, List<Row> networks) {
        var serving =
                networks.stream().filter(row -> row.goals().contains(goal)).toList();
        return new Line(
                goal,
                serving,
                serving.stream().map(row -> row.year().wholeCost()).reduce(Money.NONE, Money::plus));
    }

    public List<Line> gaps() {
        return lines.stream().filter(Line::isGap).toList();
    }

    public List<Line> overlaps() {
        return lines.stream().filter(Line::isOverlap).toList();
    }
}

package se.utblick.watch.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.topics.Topic;
import se.utblick.watch.Coverage;
import se.utblick.watch.Interest;
import se.utblick.watch.WatchPaths;

/**
 * What is watched, and what nobody watches.
 *
 * @param goals the columns of the map
 * @param areas the rows of the map, with a cell for each goal
 * @param mayAdd whether the reader adds interests
 */
public record CoveragePage(
        List<Goal> goals, List<Line> areas, List<Line> byGoal, List<Line> concerned, boolean mayAdd) {

    /**
     * Something to watch for.
     *
     * @param found what was published in three months and met an interest of it
     * @param add the form of a new interest with this filled in
     */
    public record Line(String name, int interests, int found, List<Cell> cells, String add) {}

    /** How many interests watch for an area and a goal at once, and how dark that is shown. */
    public record Cell(String goal, int interests, int heat) {}

    // More than three interests are as well watched as can be shown.
    private static final int HOTTEST = 4;

    static CoveragePage of(
            Coverage coverage, List<Topic> areas, List<Goal> goals, List<Option> concerned, boolean mayAdd, Words t) {
        return new CoveragePage(
                goals,
                areas.stream().map(area -> line(area, goals, coverage, t)).toList(),
                goals.stream()
                        .map(goal -> new Line(
                                goal.code() + " " + t.of(goal.shortName()),
                                count(coverage, one -> one.goals().contains(goal.id())),
                                coverage.byGoal().getOrDefault(goal.id(), 0),
                                List.of(),
                                WatchPaths.NEW_INTEREST + "?goals=" + goal.id().value()))
                        .toList(),
                concerned.stream()
                        .map(one -> new Line(
                                one.label(),
                                count(coverage, interest -> interest.concerns().contains(one.value())),
                                coverage.byConcerned().getOrDefault(one.value(), 0),
                                List.of(),
                                WatchPaths.NEW_INTEREST + "?concerns=" + one.value()))
                        .sorted(Comparator.comparing((Line line) -> line.interests() > 0))
                        .toList(),
                mayAdd);
    }

    private static Line line(Topic area, List<Goal> goals, Coverage coverage, Words t) {
        var here = coverage.interests().stream()
                .filter(one -> one.area().filter(area.id()::equals).isPresent())
                .toList();
        return new Line(
                t.of(area.name()),
                here.size(),
                coverage.byArea().getOrDefault(area.id(), 0),
                goals.stream()
                        .map(goal -> {
                            int both = (int) here.stream()
                                    .filter(one -> one.goals().contains(goal.id()))
                                    .count();
                            return new Cell(goal.code(), both, Math.min(HOTTEST, both));
                        })
                        .toList(),
                WatchPaths.NEW_INTEREST + "?area=" + area.id().code());
    }

    private static int count(Coverage coverage, Predicate<Interest> asked) {
        return (int) coverage.interests().stream().filter(asked).count();
    }

    public int unwatched() {
        return (int) Stream.of(areas, byGoal, concerned)
                .flatMap(List::stream)
                .filter(line -> line.interests() == 0)
                .count();
    }

    /** What is seen in a list, in a sentence. */
    public String said(List<Line> lines, Words t) {
        var nobody = lines.stream()
                .filter(line -> line.interests() == 0)
                .map(Line::name)
                .toList();
        return nobody.isEmpty()
                ? t.get("watch.coverage.all")
                : t.get("watch.coverage.nobody", nobody.size(), String.join(", ", nobody));
    }
}

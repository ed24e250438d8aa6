package se.utblick.followup.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utblick.followup.Attainment.Level;
import se.utblick.followup.GoalFollowUp;
import se.utblick.followup.Overview;
import se.utblick.steering.GoalGroup;

/** The goals in their groups, and how far each has come. */
public record GoalsPage(Overview overview, AskedDay asked) {

    public Map<GoalGroup, List<GoalFollowUp>> groups() {
        return overview.goals().stream()
                .collect(groupingBy(
                        followed -> followed.goal().group(), LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    /** The codes of the goals at a level. */
    public String codes(Level level) {
        return String.join(
                ", ",
                overview.goals(level).stream()
                        .map(followed -> followed.goal().code())
                        .toList());
    }
}

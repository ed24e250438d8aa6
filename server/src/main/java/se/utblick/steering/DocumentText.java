package se.utblick.steering;

import java.util.List;
import java.util.Optional;

/** What a document says: its passages in reading order, and the goals that they set. */
public record DocumentText(List<Passage> passages, List<GoalGroup> groups, List<Goal> goals) {

    public DocumentText {
        passages = List.copyOf(passages);
        groups = List.copyOf(groups);
        goals = List.copyOf(goals);
    }

    public Optional<Passage> passage(int number) {
        return passages.stream().filter(passage -> passage.number() == number).findFirst();
    }

    /** Whether it says anything: headings alone do not. */
    public boolean saysSomething() {
        return passages.stream().anyMatch(passage -> passage.kind() != Passage.Kind.HEADING);
    }
}

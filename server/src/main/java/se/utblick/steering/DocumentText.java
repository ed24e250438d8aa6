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

    /** The whole text as it can be pasted again: list items with a dash, headings marked, an empty line between the others. */
    public String asText() {
        var text = new StringBuilder();
        Passage.Kind before = null;
        for (var passage : passages) {
            var item = passage.kind() == Passage.Kind.LIST_ITEM;
            if (before != null) {
                text.append(item && before == Passage.Kind.LIST_ITEM ? "\n" : "\n\n");
            }
            text.append(
                    switch (passage.kind()) {
                        case HEADING -> "#".repeat(Math.clamp(passage.level(), 1, 4)) + " ";
                        case LIST_ITEM -> "- ";
                        case PARAGRAPH -> "";
                    });
            text.append(passage.text());
            before = passage.kind();
        }
        return text.toString();
    }

    /** Whether it says anything: headings alone do not. */
    public boolean saysSomething() {
        return passages.stream().anyMatch(passage -> passage.kind() != Passage.Kind.HEADING);
    }
}

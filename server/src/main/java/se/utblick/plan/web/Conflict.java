package se.utblick.plan.web;

import java.util.List;

/** Two people have changed the same thing: what stands there now, beside what was typed and is not saved. */
public record Conflict(List<Line> lines, String keepTheirs) {

    /** @param label the key of what the two are about */
    public record Line(String label, String theirs, String mine) {

        public boolean differs() {
            return !theirs.equals(mine);
        }
    }

    public Conflict {
        lines = List.copyOf(lines);
    }
}

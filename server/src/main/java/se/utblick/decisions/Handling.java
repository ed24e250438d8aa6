package se.utblick.decisions;

import java.util.List;
import java.util.Optional;

/**
 * What has become of one thing before the bodies that decide.
 *
 * @param decisions those that it rests on
 * @param waiting what has been put forward about it and is not decided yet
 */
public record Handling(List<Decision> decisions, Optional<Proposal> waiting) {

    public Handling {
        decisions = List.copyOf(decisions);
    }
}

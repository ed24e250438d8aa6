package se.utblick.watch.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody is told, under the two headings.
 *
 * @param more how many there would have been room for had it been longer
 */
public record Digest(List<Candidate> rules, List<Candidate> funding, int more) {

    public Digest {
        rules = List.copyOf(rules);
        funding = List.copyOf(funding);
    }

    /** All of it, in the order it is told. */
    public List<Candidate> items() {
        return Stream.concat(rules.stream(), funding.stream()).toList();
    }

    public boolean isEmpty() {
        return rules.isEmpty() && funding.isEmpty();
    }

    public List<Candidate> of(Part part) {
        return switch (part) {
            case RULES -> rules;
            case FUNDING -> funding;
        };
    }

    /** The headings that have something under them. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var part : Part.values()) {
            if (!of(part).isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}

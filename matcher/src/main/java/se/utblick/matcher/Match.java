package se.utblick.matcher;

import java.util.List;

/** That a document met an interest, and the very words it did so with, in the order they stand. */
public record Match(String interestId, List<Hit> hits) {

    public Match {
        hits = List.copyOf(hits);
        if (hits.isEmpty()) {
            throw new IllegalArgumentException("A match must be able to say why");
        }
    }
}

package se.utblick.matcher;

import java.util.Optional;

/** What somebody wants to hear of: a query under the name it is answered by. */
public record Interest(String id, Query query) {

    public Interest {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An interest needs an id");
        }
    }

    /** Asks this one interest directly, without a matcher. The answer is the same. */
    public Optional<Match> match(Document document) {
        var hits = query.hitsIn(document);
        return hits.isEmpty() ? Optional.empty() : Optional.of(new Match(id, hits));
    }
}

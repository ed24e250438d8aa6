package se.utblick.watch.archive;

import java.util.Map;
import java.util.Optional;
import se.utblick.matcher.Query;

/**
 * What somebody wants to find.
 *
 * @param query empty for everything
 * @param only what it is narrowed to
 * @param page counted from 1
 */
public record Asked(Optional<Query> query, Map<Facet, String> only, Order order, int page) {

    /** How many are shown on a page. */
    public static final int PER_PAGE = 20;

    // Nobody turns so many pages; whoever needs what is behind narrows the question.
    private static final int LAST_PAGE = 500;

    /** In which order. */
    public enum Order {
        RELEVANCE,
        NEWEST
    }

    public Asked {
        only = Map.copyOf(only);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** The pages that can be turned to, when so many were found. */
    public static int pages(int found) {
        return Math.clamp((found + PER_PAGE - 1) / PER_PAGE, 1, LAST_PAGE);
    }
}

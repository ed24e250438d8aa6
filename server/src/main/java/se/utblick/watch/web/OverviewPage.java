package se.utblick.watch.web;

import java.util.List;
import se.utblick.platform.web.Words;
import se.utblick.watch.Overview;

/** The sources and the interests, and how each is doing. */
public record OverviewPage(Overview overview, boolean mayEdit, boolean administers) {

    /** The sources whose last round met something it could not read. */
    public List<Overview.Source> withBroken() {
        return overview.sources().stream()
                .filter(source -> !source.broken().isEmpty())
                .toList();
    }

    public String sourceName(Overview.Source source, Words t) {
        return Card.sourceName(source.code(), t);
    }
}

package se.utblick.steering.web;

import java.util.List;
import se.utblick.platform.Journal;
import se.utblick.steering.SteeringDocument;

/** Every change to one version of a document, newest first. */
public record HistoryPage(SteeringDocument document, List<Journal.Entry> entries) {

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}

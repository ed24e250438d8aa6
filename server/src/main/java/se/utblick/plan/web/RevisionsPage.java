package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.plan.Revision;

/** The revisions of an adopted plan, newest first. */
public record RevisionsPage(
        String year, Optional<Decision> adoption, List<Row> revisions, boolean canRevise, Optional<String> record) {

    public record Row(Revision revision, Optional<Decision> decision) {}

    public RevisionsPage {
        revisions = List.copyOf(revisions);
    }
}

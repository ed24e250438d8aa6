package se.utblick.watch.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.watch.Deadline;
import tools.jackson.databind.JsonNode;

/** All about an initiative of the Commission: what it is, and each of its publications with a window of its own. */
final class InitiativeDetail {

    static boolean isOne(JsonNode detail) {
        return detail.has("publications");
    }

    static Collected with(Collected initiative, JsonNode detail) {
        var summary = ForeignHtml.text(Json.text(detail, "dossierSummary"), "");
        var collected =
                summary.isEmpty() ? initiative : initiative.text((initiative.body() + "\n\n" + summary).strip());
        var windows = new ArrayList<Deadline>();
        for (var publication : Json.several(detail.path("publications"))) {
            lastHour(publication)
                    .filter(hour -> isNew(hour, initiative.facts().deadlines()))
                    .ifPresent(windows::add);
            collected = collected.identifiers(Numbers.own(Json.text(publication, "reference")));
        }
        return collected.deadlines(windows);
    }

    private static Optional<Deadline> lastHour(JsonNode publication) {
        var written = Json.text(publication, "endDate").strip();
        return Days.hour(written)
                .map(hour -> Deadline.at(
                        Deadline.Type.ANSWER,
                        hour.atZone(Days.BRUSSELS),
                        PlainText.line(Json.text(publication, "type")) + ", endDate: " + written));
    }

    /** The window that is open now has been told already. */
    private static boolean isNew(Deadline window, List<Deadline> told) {
        return told.stream().noneMatch(one -> one.moment().equals(window.moment()));
    }

    private InitiativeDetail() {}
}

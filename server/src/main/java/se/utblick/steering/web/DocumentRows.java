package se.utblick.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.MatterKind;
import se.utblick.organisation.BodyKind;
import se.utblick.platform.Calendar;
import se.utblick.steering.Goal;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringPaths;

/** Makes the rows of the list of documents out of what has been read for all of them at once. */
record DocumentRows(
        Map<DecisionId, Decision> decisions,
        Map<MatterKind, BodyKind> decides,
        List<Goal> goals,
        Optional<LocalDate> policyChanged,
        LocalDate today) {

    DocumentsPage.Row row(SteeringDocument document) {
        var now = document.on(today, policyChanged);
        return new DocumentsPage.Row(
                now,
                SteeringPaths.version(document.code(), document.number()),
                now.decision()
                        .flatMap(id -> Stream.ofNullable(decisions.get(id)).findFirst()),
                decides.getOrDefault(document.kind().matter(), BodyKind.COUNCIL),
                document.steps().isEmpty()
                        ? today
                        : document.steps().getLast().at().atZone(Calendar.ZONE).toLocalDate(),
                goals.stream()
                        .filter(goal -> document.serves().contains(goal.id()))
                        .map(Goal::code)
                        .toList());
    }
}

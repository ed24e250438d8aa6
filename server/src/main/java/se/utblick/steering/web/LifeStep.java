package se.utblick.steering.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.platform.Calendar;
import se.utblick.steering.DocumentState;
import se.utblick.steering.OnADay;
import se.utblick.steering.SteeringDocument;

/**
 * One state in the life of a document, as a row of them is shown: what has been, where it stands, and what is to come.
 *
 * @param day the day that it came there, or that it will by itself
 */
public record LifeStep(DocumentState state, Place place, Optional<LocalDate> day) {

    public enum Place {
        BEHIND,
        HERE,
        AHEAD
    }

    /** The whole row. A state that was passed by, such as being out for comment, is left out. */
    static List<LifeStep> of(OnADay now) {
        var row = row(now.document(), now.state());
        int here = row.indexOf(now.state());
        var life = new ArrayList<LifeStep>();
        for (int i = 0; i < row.size(); i++) {
            var place = i < here ? Place.BEHIND : i == here ? Place.HERE : Place.AHEAD;
            var day = day(now, row.get(i), place);
            if (place != Place.BEHIND || day.isPresent()) {
                life.add(new LifeStep(row.get(i), place, day));
            }
        }
        return life;
    }

    private static List<DocumentState> row(SteeringDocument document, DocumentState now) {
        var row = new ArrayList<>(
                switch (document.kind()) {
                    case POLICY ->
                        List.of(
                                DocumentState.DRAFT,
                                DocumentState.OUT_FOR_COMMENT,
                                DocumentState.FOR_DECISION,
                                DocumentState.IN_FORCE);
                    case GOAL_DOCUMENT ->
                        List.of(
                                DocumentState.DRAFT,
                                DocumentState.IN_CONSULTATION,
                                DocumentState.FOR_DECISION,
                                DocumentState.IN_FORCE);
                    case PROGRAMME, GUIDELINE ->
                        List.of(DocumentState.DRAFT, DocumentState.FOR_DECISION, DocumentState.IN_FORCE);
                });
        if (now == DocumentState.DECIDED) {
            row.add(row.indexOf(DocumentState.IN_FORCE), now);
        }
        var end = document.endsAs();
        if (!document.kind().setsGoals() && end.isEmpty()) {
            row.add(DocumentState.DUE_FOR_REVIEW);
            row.add(DocumentState.EXPIRED);
        }
        if (!row.contains(now) && end.filter(now::equals).isEmpty()) {
            row.add(now);
        }
        end.ifPresent(row::add);
        return row;
    }

    private static Optional<LocalDate> day(OnADay now, DocumentState state, Place place) {
        var document = now.document();
        return switch (state) {
            case IN_FORCE -> document.validFrom();
            case DECIDED -> reached(document, DocumentState.IN_FORCE);
            case DUE_FOR_REVIEW -> now.dueFrom();
            case EXPIRED -> now.lastDay().map(last -> last.plusDays(1));
            case REPLACED, REPEALED -> document.endedOn();
            default -> place == Place.AHEAD ? Optional.empty() : reached(document, state);
        };
    }

    private static Optional<LocalDate> reached(SteeringDocument document, DocumentState state) {
        return document.steps().reversed().stream()
                .filter(step -> step.to() == state)
                .map(step -> step.at().atZone(Calendar.ZONE))
                .map(ZonedDateTime::toLocalDate)
                .findFirst();
    }
}

package se.utblick.steering.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Authority;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.Decisions;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.steering.DocumentKind;
import se.utblick.steering.DocumentState;
import se.utblick.steering.Goals;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;
import se.utblick.topics.Topic;
import se.utblick.topics.Topics;

/** All steering documents at a glance. */
@Controller
class DocumentListPages {

    private final SteeringDocuments documents;
    private final Goals goals;
    private final Decisions decisions;
    private final Topics topics;
    private final Pages pages;

    DocumentListPages(SteeringDocuments documents, Goals goals, Decisions decisions, Topics topics, Pages pages) {
        this.documents = documents;
        this.goals = goals;
        this.decisions = decisions;
        this.topics = topics;
        this.pages = pages;
    }

    @GetMapping(SteeringPaths.DOCUMENTS)
    View all(Frame frame, Actor by) {
        var all = documents.all(by);
        var making = new DocumentRows(
                decisions(all, frame.today()),
                decisions.authority().stream().collect(toMap(Authority::kind, Authority::decidedBy)),
                goals.all(),
                documents.policyChanged(),
                frame.today());
        var rows = all.stream().map(making::row).toList();
        return pages.show(frame, page(by, rows));
    }

    private DocumentsPage page(Actor by, List<DocumentsPage.Row> rows) {
        var shelves = Arrays.stream(DocumentKind.values())
                .map(kind -> new DocumentsPage.Shelf(
                        kind,
                        those(
                                rows,
                                row -> row.document().kind() == kind
                                        && row.state().applies())))
                .toList();
        var newest = rows.stream()
                .collect(toMap(
                        row -> row.document().code(), row -> row.document().number(), Math::max));
        return new DocumentsPage(
                soonest(those(rows, DocumentListPages::isLate)),
                soonest(those(rows, row -> row.state().applies() && !isLate(row) && row.endsWithinAYear())),
                shelves,
                those(rows, row -> row.state().beingMade() || row.state() == DocumentState.DECIDED || row.comesBack()),
                those(rows, row -> isOver(row, newest)),
                bare(rows),
                !DocumentKind.begunBy(by).isEmpty());
    }

    private static List<DocumentsPage.Row> those(List<DocumentsPage.Row> rows, Predicate<DocumentsPage.Row> which) {
        return rows.stream().filter(which).toList();
    }

    private static List<DocumentsPage.Row> soonest(List<DocumentsPage.Row> rows) {
        return rows.stream()
                .sorted(comparing(row -> row.last().orElse(LocalDate.MAX), naturalOrder()))
                .toList();
    }

    /** What somebody should look over: it is due, it has run out for good, or its time has passed while it still applies. */
    private static boolean isLate(DocumentsPage.Row row) {
        return row.because().isPresent() && !row.comesBack();
    }

    /** The last of a document that applies no longer, nor is to apply again; the versions before it are found on its own page. */
    private static boolean isOver(DocumentsPage.Row row, Map<String, Integer> newest) {
        return !row.state().isDecided()
                && !row.state().beingMade()
                && !row.comesBack()
                && row.document().number() == newest.getOrDefault(row.document().code(), 0);
    }

    private List<Bilingual> bare(List<DocumentsPage.Row> rows) {
        var covered = rows.stream()
                .filter(row -> !row.document().kind().setsGoals() && row.state().applies())
                .flatMap(row -> row.document().details().area().stream())
                .collect(toSet());
        return topics.areas().stream()
                .filter(area -> area.kind() == Topic.Kind.PRIORITY_AREA && !covered.contains(area.id()))
                .map(Topic::name)
                .toList();
    }

    private Map<DecisionId, Decision> decisions(List<SteeringDocument> all, LocalDate today) {
        var ids = all.stream()
                .flatMap(document -> document.on(today, Optional.empty()).decision().stream())
                .toList();
        return decisions.decisions(ids).stream().collect(toMap(Decision::id, identity()));
    }
}

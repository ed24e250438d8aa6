package se.utblick.steering.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.Decisions;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.steering.DocumentKind;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;
import se.utblick.topics.Topic;
import se.utblick.topics.TopicId;
import se.utblick.topics.Topics;

/** The shelves of steering documents. */
@Controller
class DocumentListPages {

    private final SteeringDocuments documents;
    private final Decisions decisions;
    private final Organisation organisation;
    private final Topics topics;
    private final Pages pages;

    DocumentListPages(
            SteeringDocuments documents, Decisions decisions, Organisation organisation, Topics topics, Pages pages) {
        this.documents = documents;
        this.decisions = decisions;
        this.organisation = organisation;
        this.topics = topics;
        this.pages = pages;
    }

    @GetMapping(SteeringPaths.DOCUMENTS)
    View all(Frame frame, Actor by) {
        var all = documents.all(by);
        var areas = topics.areas();
        var shown =
                all.stream().filter(document -> isWorthShowing(document, all)).toList();
        var rows = new Rows(
                decisions(shown),
                organisation.functions().stream().collect(toMap(Function::code, Function::name)),
                areas.stream().collect(toMap(Topic::id, Topic::name)),
                policyChanged(all),
                frame.today());
        var shelves = Arrays.stream(DocumentKind.values())
                .map(kind -> new DocumentsPage.Shelf(
                        kind,
                        shown.stream()
                                .filter(document -> document.kind() == kind)
                                .map(rows::row)
                                .toList()))
                .toList();
        return pages.show(frame, new DocumentsPage(shelves, bare(areas, all), by.may(Permission.EDIT_STEERING)));
    }

    /** The version that applies, the one being made, and the last of a document that no longer has either. */
    private static boolean isWorthShowing(SteeringDocument document, List<SteeringDocument> all) {
        var newest = all.stream()
                .filter(other -> other.code().equals(document.code()))
                .mapToInt(SteeringDocument::number)
                .max()
                .orElse(0);
        return document.state().applies() || document.state().beingMade() || document.number() == newest;
    }

    private static List<Bilingual> bare(List<Topic> areas, List<SteeringDocument> all) {
        var covered = all.stream()
                .filter(document ->
                        !document.kind().setsGoals() && document.state().applies())
                .flatMap(document -> document.details().area().stream())
                .collect(toSet());
        return areas.stream()
                .filter(area -> area.kind() == Topic.Kind.PRIORITY_AREA && !covered.contains(area.id()))
                .map(Topic::name)
                .toList();
    }

    private static Optional<LocalDate> policyChanged(List<SteeringDocument> all) {
        return all.stream()
                .filter(document -> document.kind() == DocumentKind.POLICY
                        && document.state().applies())
                .flatMap(policy -> policy.validFrom().stream())
                .max(Comparator.naturalOrder());
    }

    private Map<DecisionId, Decision> decisions(List<SteeringDocument> shown) {
        var ids =
                shown.stream().flatMap(document -> document.decision().stream()).toList();
        return decisions.decisions(ids).stream().collect(toMap(Decision::id, identity()));
    }

    private record Rows(
            Map<DecisionId, Decision> decisions,
            Map<String, Bilingual> functions,
            Map<TopicId, Bilingual> areas,
            Optional<LocalDate> policyChanged,
            LocalDate today) {

        DocumentsPage.Row row(SteeringDocument document) {
            return new DocumentsPage.Row(
                    document,
                    SteeringPaths.version(document.code(), document.number()),
                    document.stateOn(today, policyChanged),
                    document.overdue(today),
                    known(document.decision(), decisions),
                    known(document.details().owner(), functions),
                    known(document.details().area(), areas));
        }

        private static <K, V> Optional<V> known(Optional<K> key, Map<K, V> all) {
            return key.stream()
                    .flatMap(wanted -> Stream.ofNullable(all.get(wanted)))
                    .findFirst();
        }
    }
}

package se.utblick.topics.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.topics.Concept;
import se.utblick.topics.ConceptId;
import se.utblick.topics.ConceptKind;
import se.utblick.topics.Concepts;
import se.utblick.topics.Topic;
import se.utblick.topics.TopicId;
import se.utblick.topics.Topics;
import se.utblick.topics.TopicsPaths;

/** Shows which of EuroVoc's and regeringen.se's words belong to each area, and lets the strategist choose. */
@Controller
class AreaPages {

    private static final String LABELS = "topics.field";
    private static final int MOST_FOUND = 30;
    private static final int MOST_CHANGES = 20;

    private final Topics topics;
    private final Concepts concepts;
    private final Journal journal;
    private final Pages pages;

    AreaPages(Topics topics, Concepts concepts, Journal journal, Pages pages) {
        this.topics = topics;
        this.concepts = concepts;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(TopicsPaths.AREAS)
    View all(Frame frame, Actor by) {
        by.mustHave(Permission.READ);
        var counts = concepts.counts();
        var rows = topics.all().stream()
                .filter(AreaPages::canHold)
                .map(area -> row(area, counts.getOrDefault(area.id(), Map.of())))
                .toList();
        return pages.show(frame, new AreasPage(rows, concepts.isFilled()));
    }

    @GetMapping(TopicsPaths.AREA)
    View one(Frame frame, Actor by, @PathVariable String area, @RequestParam(defaultValue = "") String q) {
        by.mustHave(Permission.READ);
        var shown = found(area);
        var chosen = concepts.of(shown.id());
        var sought = q.strip();
        var hits = concepts.called(sought, MOST_FOUND);
        var above =
                concepts
                        .having(hits.stream()
                                .flatMap(concept -> concept.above().stream())
                                .collect(toSet()))
                        .stream()
                        .collect(toMap(Concept::id, Concept::name));
        var ids = chosen.stream().map(Concept::id).collect(toSet());
        var history = journal.about(shown.subject()).stream()
                .limit(MOST_CHANGES)
                .map(entry -> new AreaPage.Change(entry.at(), entry.action(), entry.detail(), entry.authorName()))
                .toList();
        return pages.show(
                frame,
                new AreaPage(
                        shown,
                        chosen,
                        sought,
                        hits.stream()
                                .map(concept ->
                                        new AreaPage.Found(concept, names(concept, above), ids.contains(concept.id())))
                                .toList(),
                        history,
                        by.may(Permission.EDIT_STEERING)));
    }

    @PostMapping(TopicsPaths.ADD)
    View add(Actor by, @PathVariable String area, @RequestParam MultiValueMap<String, String> typed) {
        var shown = found(area);
        concepts.add(by, shown, chosen(typed));
        return Redirect.to(TopicsPaths.area(shown.id()), "topics.said.added");
    }

    @PostMapping(TopicsPaths.REMOVE)
    View remove(Actor by, @PathVariable String area, @RequestParam MultiValueMap<String, String> typed) {
        var shown = found(area);
        concepts.remove(by, shown, chosen(typed));
        return Redirect.to(TopicsPaths.area(shown.id()), "topics.said.removed");
    }

    private Topic found(String code) {
        return topics.topic(new TopicId(code)).filter(AreaPages::canHold).orElseThrow(() -> new NotFound(code));
    }

    /** Whatever lies outside every area has by its nature nothing of its own. */
    private static boolean canHold(Topic topic) {
        return topic.kind() != Topic.Kind.OUTSIDE;
    }

    private static ConceptId chosen(MultiValueMap<String, String> typed) {
        var form = Form.of(LABELS, typed);
        var code = form.typed("code");
        return form.choice("kind", ConceptKind.class)
                .filter(_ -> ConceptId.isCode(code))
                .map(kind -> new ConceptId(kind, code))
                .orElseThrow(() -> new NotFound(code));
    }

    private static AreasPage.Row row(Topic area, Map<ConceptKind, Integer> counts) {
        return new AreasPage.Row(
                area,
                counts.getOrDefault(ConceptKind.MICROTHESAURUS, 0) + counts.getOrDefault(ConceptKind.DOMAIN, 0),
                counts.getOrDefault(ConceptKind.DESCRIPTOR, 0),
                counts.getOrDefault(ConceptKind.CATEGORY, 0));
    }

    private static List<Bilingual> names(Concept concept, Map<ConceptId, Bilingual> names) {
        return concept.above().stream()
                .sorted(Comparator.comparing(ConceptId::kind).thenComparing(ConceptId::code))
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
    }
}

package se.utblick.steering.web;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.utblick.decisions.Authority;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Body;
import se.utblick.platform.web.Remark;
import se.utblick.steering.DocumentText;
import se.utblick.steering.GoalGroup;
import se.utblick.steering.GoalId;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringPaths;

/** What stands beside the passages of a document, without a word of the text being touched. */
record Margin(
        SteeringDocument document,
        DocumentText text,
        Optional<DocumentText> before,
        List<Body> bodies,
        List<Authority> authority,
        Map<UUID, Remark> remarks,
        Set<GoalId> inForce,
        boolean mayMend) {

    List<DocumentPage.Section> sections() {
        var earlier = before.map(
                version -> version.passages().stream().map(Passage::text).collect(toSet()));
        var sections = new ArrayList<DocumentPage.Section>();
        var open = new ArrayList<DocumentPage.Line>();
        Optional<Passage> heading = Optional.empty();
        for (var passage : text.passages()) {
            if (passage.kind() == Passage.Kind.HEADING && passage.level() <= 1) {
                close(sections, heading, open);
                heading = Optional.of(passage);
            } else {
                open.add(line(passage, earlier));
            }
        }
        close(sections, heading, open);
        return sections;
    }

    private static void close(
            List<DocumentPage.Section> sections, Optional<Passage> heading, List<DocumentPage.Line> open) {
        if (heading.isPresent() || !open.isEmpty()) {
            sections.add(new DocumentPage.Section(heading, List.copyOf(open)));
        }
        open.clear();
    }

    private DocumentPage.Line line(Passage passage, Optional<Set<String>> earlier) {
        var goals = text.goals().stream()
                .filter(goal -> goal.passage() == passage.number())
                .map(goal -> new DocumentPage.AnchoredGoal(
                        goal,
                        inForce.contains(goal.id()) ? Optional.of(SteeringPaths.goal(goal.code())) : Optional.empty(),
                        Optional.ofNullable(remarks.get(goal.id().value()))))
                .toList();
        var changed = earlier.filter(said -> !said.contains(passage.text())).isPresent();
        var mending = mayMend ? SteeringPaths.passage(document.code(), document.number(), passage.number()) : "";
        return new DocumentPage.Line(passage, goals, notes(passage, changed), changed, mending);
    }

    private List<Sentence> notes(Passage passage, boolean changed) {
        var notes = new ArrayList<Sentence>();
        if (changed) {
            notes.add(Sentence.of("steering.margin.changed"));
        }
        for (GoalGroup group : text.groups()) {
            if (group.passage() == passage.number()) {
                notes.add(Sentence.of("steering.margin.group", group.code(), group.shortName()));
            }
        }
        bodies.stream()
                .filter(body -> body.endedOn().isPresent()
                        && passage.text().contains(body.name().sv()))
                .flatMap(body -> successor(body).stream()
                        .map(next ->
                                Sentence.of("steering.margin.today", body.name().sv(), next)))
                .forEach(notes::add);
        var enforced = authority.stream()
                .filter(row -> row.quote().endsWith(passage.text()))
                .toList();
        if (!enforced.isEmpty()) {
            notes.add(Sentence.of(
                    "steering.margin.enforced",
                    enforced.stream().map(Authority::kind).toList(),
                    enforced.getFirst().decidedBy()));
        }
        return notes;
    }

    private Optional<Bilingual> successor(Body ended) {
        return ended.successor()
                .flatMap(next -> bodies.stream()
                        .filter(body -> body.id().equals(next))
                        .map(Body::name)
                        .findFirst());
    }
}

package se.utblick.steering;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.steering.SteeringDocument.Step;

/** Steering documents in the making: begun from a text or from the version in force, and mended until they are laid before a body. */
@Component
public class Drafts {

    private final DocumentStore documents;
    private final StepStore steps;
    private final PassageStore passages;
    private final GoalStore goals;
    private final Journal journal;
    private final InstantSource clock;

    Drafts(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.documents = new DocumentStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.passages = new PassageStore(jdbc);
        this.goals = new GoalStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins a document from text as it was pasted. */
    @Transactional
    public SteeringDocument begin(Actor by, DocumentKind kind, Details details, Set<GoalId> serves, String pasted) {
        by.mustHave(Permission.EDIT_STEERING);
        var code = Codes.of(details.title().sv(), documents.codes());
        var draft = draft(kind, code, 1, details, kind.setsGoals() ? Set.of() : serves);
        begin(by, draft);
        passages.add(draft.id(), Pasted.passages(pasted));
        return draft;
    }

    /** Begins the next version from the one that applies: the same words, and the same goals in them. */
    @Transactional
    public SteeringDocument beginFrom(Actor by, String code) {
        by.mustHave(Permission.EDIT_STEERING);
        var versions = documents.versions(by, code);
        versions.stream()
                .filter(version -> version.state().beingMade())
                .findFirst()
                .ifPresent(begun -> {
                    throw new Refused("steering.refused.already-begun")
                            .instead("steering.instead.to-draft", SteeringPaths.version(code, begun.number()));
                });
        var last = versions.stream()
                .filter(version -> version.state().applies())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new NotFound(code));
        var draft = draft(last.kind(), code, versions.getLast().number() + 1, last.details(), last.serves());
        begin(by, draft);
        copyText(last.id(), draft.id());
        return draft;
    }

    @Transactional
    public void change(Actor by, DocumentId id, Details details, Set<GoalId> serves, Version version) {
        var draft = mendable(by, id);
        documents.save(id, details, draft.kind().setsGoals() ? Set.of() : serves, version);
        journal.write(
                by,
                SteeringDocuments.subject(id),
                "changed",
                "",
                details.title().sv());
    }

    /** Changes the words of one passage. Several paragraphs become several passages; nothing at all takes it out. */
    @Transactional
    public void mend(Actor by, DocumentId id, int number, Passage.Kind kind, String words, Version version) {
        mendable(by, id);
        documents.touch(id, version);
        var before = passages.of(id).stream()
                .filter(passage -> passage.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
        var after = Pasted.passages(words);
        if (after.isEmpty()) {
            takeOut(id, before);
        } else {
            var first = after.size() == 1 ? kind : after.getFirst().kind();
            passages.save(new Passage(
                    before.id(),
                    number,
                    first,
                    first == Passage.Kind.HEADING ? Math.max(1, before.level()) : 0,
                    before.lines(),
                    after.getFirst().text(),
                    before.anchors()));
            var more = after.subList(1, after.size());
            passages.move(id, number, more.size());
            passages.add(
                    id,
                    more.stream()
                            .map(passage -> passage.at(number + passage.number() - 1))
                            .toList());
        }
        journal.write(by, SteeringDocuments.subject(id), "mended", "", number + ": " + before.text() + " → " + words);
    }

    private void takeOut(DocumentId id, Passage passage) {
        var resting = goals.of(id).stream()
                .filter(goal ->
                        goal.passage() == passage.number() || goal.group().passage() == passage.number())
                .map(Goal::code)
                .toList();
        var leads = goals.groups(id).stream().anyMatch(group -> group.passage() == passage.number());
        if (!resting.isEmpty() || leads) {
            throw new Refused("steering.refused.goal-rests-here", resting);
        }
        passages.takeOut(passage.id());
        passages.move(id, passage.number(), -1);
    }

    private SteeringDocument mendable(Actor by, DocumentId id) {
        return documents.mendable(by, id);
    }

    private SteeringDocument draft(DocumentKind kind, String code, int number, Details details, Set<GoalId> serves) {
        return new SteeringDocument(
                new DocumentId(UUID.randomUUID()), kind, code, number, details, List.of(), serves, Version.FIRST);
    }

    private void begin(Actor by, SteeringDocument draft) {
        documents.add(draft);
        steps.add(
                draft.id(),
                by.authorId(),
                new Step(
                        Move.BEGIN,
                        Optional.empty(),
                        DocumentState.DRAFT,
                        "",
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        by.name(),
                        clock.instant()));
        journal.write(
                by,
                SteeringDocuments.subject(draft.id()),
                "begin",
                "",
                draft.title().sv());
    }

    private void copyText(DocumentId from, DocumentId to) {
        var copies = passages.of(from).stream().map(Passage::copied).toList();
        passages.add(to, copies);
        // The text is numbered from one, so that a passage's number is its place in the list.
        goals.groups(from)
                .forEach(group ->
                        goals.addGroup(to, copies.get(group.passage() - 1).id(), group));
        goals.of(from)
                .forEach(goal -> goals.place(
                        new Goal(
                                goal.id(),
                                goal.code(),
                                goal.group(),
                                goal.shortName(),
                                goal.text(),
                                to,
                                goal.passage()),
                        copies.get(goal.passage() - 1).id()));
    }
}

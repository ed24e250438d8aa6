package se.utblick.steering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.steering.SteeringDocument.Step;

/** Steering documents in the making: begun from a text or from the version in force, and mended until they are laid before a body. */
@Component
public class Drafts {

    /** A long policy has some hundred passages; what has more than this is something else that was pasted by mistake. */
    public static final int MOST_PASSAGES = 3_000;

    private final DocumentStore documents;
    private final DocumentReading reading;
    private final StepStore steps;
    private final PassageStore passages;
    private final GoalStore goals;
    private final TextStore texts;
    private final Journal journal;
    private final InstantSource clock;

    Drafts(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.documents = new DocumentStore(jdbc);
        this.reading = new DocumentReading(jdbc);
        this.steps = new StepStore(jdbc);
        this.passages = new PassageStore(jdbc);
        this.goals = new GoalStore(jdbc);
        this.texts = new TextStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins a document from text as it was pasted. */
    @Transactional
    public SteeringDocument begin(Actor by, DocumentKind kind, Details details, Set<GoalId> serves, String pasted) {
        var code = Codes.of(details.title().sv(), documents.codes());
        var draft = draft(kind, code, 1, details, kind.servesGoals() ? serves : Set.of());
        draft.mustBeWrittenBy(by);
        var text = Pasted.passages(pasted);
        mustBeOfALengthToRead(text.size());
        begin(by, draft);
        passages.add(draft.id(), text);
        return draft;
    }

    /** Begins the next version from the one last decided: the same words, and the same goals in them. */
    @Transactional
    public SteeringDocument beginFrom(Actor by, String code) {
        documents.lockAll(code);
        var versions = reading.versions(by, code);
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        var decided = versions.stream()
                .filter(version -> version.state(today).isDecided())
                .reduce((_, later) -> later);
        decided.or(() -> versions.stream().findFirst()).ifPresent(version -> version.mustBeWrittenBy(by));
        versions.stream().filter(SteeringDocument::beingMade).findFirst().ifPresent(begun -> {
            throw new Refused("steering.refused.already-begun")
                    .instead("steering.instead.to-draft", SteeringPaths.version(code, begun.number()));
        });
        var last = decided.orElseThrow(() -> new NotFound(code));
        var details = last.details().until(last.lastDay(LocalDate.MAX));
        var draft = draft(last.kind(), code, versions.getLast().number() + 1, details, last.serves());
        begin(by, draft);
        copyText(last.id(), draft.id());
        return draft;
    }

    @Transactional
    public void change(Actor by, DocumentId id, Details details, Set<GoalId> serves, Version version) {
        var draft = documents.mendable(by, id);
        draft(draft.kind(), draft.code(), draft.number(), details, serves).mustBeWrittenBy(by);
        documents.save(id, details, draft.kind().servesGoals() ? serves : Set.of(), version);
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
        documents.mendable(by, id);
        documents.touch(id, version);
        var text = texts.of(id);
        var before = text.passage(number).orElseThrow(() -> new NotFound(number));
        var after = Pasted.passages(words);
        if (after.isEmpty()) {
            mustNotCarryGoals(text, List.of(before));
            passages.takeOut(List.of(before));
            passages.move(id, number, -1);
        } else {
            var first = after.size() == 1 ? kind : after.getFirst().kind();
            passages.save(List.of(new Passage(
                    before.id(),
                    number,
                    first,
                    first == Passage.Kind.HEADING ? Math.max(1, before.level()) : 0,
                    before.lines(),
                    after.getFirst().text(),
                    before.anchors())));
            var more = after.subList(1, after.size());
            mustBeOfALengthToRead(text.passages().size() + more.size());
            passages.move(id, number, more.size());
            passages.add(
                    id,
                    more.stream()
                            .map(passage -> passage.at(number + passage.number() - 1))
                            .toList());
        }
        journal.write(by, SteeringDocuments.subject(id), "mended", "", number + ": " + before.text() + " → " + words);
    }

    /** Puts words in as passages of their own, from this place in the text, or at its end when it is not that long. */
    @Transactional
    public int putIn(Actor by, DocumentId id, int place, Passage.Kind kind, String words, Version version) {
        documents.mendable(by, id);
        documents.touch(id, version);
        var fresh = Pasted.passages(words);
        int length = texts.of(id).passages().size();
        mustBeOfALengthToRead(length + fresh.size());
        int from = Math.clamp(place, 1, length + 1);
        passages.move(id, from - 1, fresh.size());
        passages.add(
                id,
                fresh.stream()
                        .map(passage -> fresh.size() == 1 ? passage.as(kind) : passage)
                        .map(passage -> passage.at(from + passage.number() - 1))
                        .toList());
        journal.write(by, SteeringDocuments.subject(id), "put-in", "", from + ": " + words);
        return from;
    }

    /** The passages that a whole text would become when it is written anew. */
    public static List<Passage> cut(String words) {
        return Pasted.marked(words);
    }

    /** Whether the text would become more passages than anybody reads, however it is cut. */
    public static boolean tooLong(String words) {
        return Pasted.passages(words).size() > MOST_PASSAGES;
    }

    /** Writes the whole text anew. A passage whose words remain is the same passage still, and the goals set in it stay. */
    @Transactional
    public void rewrite(Actor by, DocumentId id, String words, Version version) {
        var after = cut(words);
        mustBeOfALengthToRead(after.size());
        documents.mendable(by, id);
        documents.touch(id, version);
        var text = texts.of(id);
        var now = Rewritten.of(text.passages(), after);
        mustNotCarryGoals(text, now.gone());
        passages.takeOut(now.gone());
        passages.save(now.changed());
        passages.renumber(now.kept());
        passages.add(id, now.fresh());
        journal.write(by, SteeringDocuments.subject(id), "rewritten", "", now.summary());
    }

    private static void mustBeOfALengthToRead(int length) {
        if (length > MOST_PASSAGES) {
            throw new Refused("steering.refused.too-many-passages", MOST_PASSAGES, length);
        }
    }

    private static void mustNotCarryGoals(DocumentText text, List<Passage> gone) {
        var numbers = gone.stream().map(Passage::number).toList();
        var resting = Stream.concat(
                        text.groups().stream()
                                .filter(group -> numbers.contains(group.passage()))
                                .map(GoalGroup::code),
                        text.goals().stream()
                                .filter(goal -> numbers.contains(goal.passage()))
                                .map(Goal::code))
                .toList();
        if (!resting.isEmpty()) {
            throw new Refused("steering.refused.goal-rests-here", resting);
        }
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
        var text = texts.of(from);
        var copies = text.passages().stream().map(Passage::copied).toList();
        passages.add(to, copies);
        // The text is numbered from one, so that a passage's number is its place in the list.
        text.groups()
                .forEach(group ->
                        goals.addGroup(to, copies.get(group.passage() - 1).id(), group));
        text.goals()
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

package se.utblick.steering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.SteeringDocument.Step;

/** The steering documents with every version of them, and the steps that they take. */
@Component
public class SteeringDocuments {

    static final String SUBJECT = "steering.document";

    private final DocumentStore store;
    private final DocumentReading reading;
    private final StepStore steps;
    private final TextStore texts;
    private final Decisions decisions;
    private final Journal journal;
    private final InstantSource clock;

    SteeringDocuments(JdbcClient jdbc, Decisions decisions, Journal journal, InstantSource clock) {
        this.store = new DocumentStore(jdbc);
        this.reading = new DocumentReading(jdbc);
        this.steps = new StepStore(jdbc);
        this.texts = new TextStore(jdbc);
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    public static Subject subject(DocumentId id) {
        return new Subject(SUBJECT, id.value());
    }

    /** Every version of every document that the reader may see, without the drafts that were withdrawn. */
    public List<SteeringDocument> all(Actor reader) {
        return reading.all(reader).stream()
                .filter(document -> !document.isWithdrawn())
                .toList();
    }

    /** The versions of one document, the first first, withdrawn drafts too. */
    public List<SteeringDocument> versions(Actor reader, String code) {
        return reading.versions(reader, code);
    }

    public DocumentText text(DocumentId id) {
        return texts.of(id);
    }

    /** The versions that set these goals, and so stand above whatever serves them. */
    public List<SteeringDocument> setting(Collection<Goal> goals) {
        return goals.isEmpty()
                ? List.of()
                : reading.documents(goals.stream()
                        .map(goal -> goal.document().value())
                        .distinct()
                        .toList());
    }

    /** The day from which the newest policy applies, which makes what was decided before it due for review. */
    public Optional<LocalDate> policyChanged() {
        return reading.policyChanged(today());
    }

    /** What the document is on this day, with what follows from the days and from a new policy. */
    public OnADay now(SteeringDocument document) {
        return document.on(today(), document.kind().setsGoals() ? Optional.empty() : policyChanged());
    }

    /**
     * Takes a step that rests on no decision; everything that is missing for it is said at once.
     *
     * @param version the reading of the document that the step is taken from
     */
    @Transactional
    public void take(Actor by, DocumentId id, Move move, Map<Need, String> told, Version version) {
        var document = store.locked(by, id).orElseThrow(() -> new NotFound(id));
        if (!document.version().equals(version)) {
            throw new Stale(id);
        }
        var now = now(document);
        var step = step(by, now, move);
        if (move.restsOn().isPresent()) {
            throw takesADecision(by, document);
        }
        var missing = document.missing(step, text(id), told, today());
        if (!missing.isEmpty()) {
            throw Refused.because(
                    Sentence.of("steering.refused.not-ready", move),
                    missing.stream()
                            .map(need -> Sentence.of("steering.Need." + need + ".missing"))
                            .toList());
        }
        var facts = new HashMap<>(told);
        var why = Optional.ofNullable(facts.remove(Need.WITHDRAWN_BECAUSE)).orElse("");
        write(
                by,
                document,
                new Step(
                        move,
                        Optional.of(now.state()),
                        step.to(),
                        why,
                        facts,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        by.name(),
                        clock.instant()));
        if (step.to() == DocumentState.FOR_DECISION) {
            decisions.propose(
                    by,
                    document.kind().matter(),
                    subject(id),
                    document.title().sv(),
                    told.getOrDefault(Need.OFFICIAL_LETTER, ""));
        }
    }

    /** No click decides: whoever may record what the body decided is led there, and everybody else to put it forward. */
    public Refused takesADecision(Actor by, SteeringDocument document) {
        var kind = document.kind().matter();
        var no = new Refused(
                "steering.refused.takes-a-decision", decisions.whoDecides(kind).name());
        return by.may(Permission.RECORD_DECISION)
                ? no.instead("steering.instead.record", recording(document))
                : no.instead("steering.instead.propose", proposing(document));
    }

    /** The row of the table, when there is one from where the document is and the actor may take it. */
    public Transition step(Actor by, OnADay now, Move move) {
        var document = now.document();
        var state = now.state();
        var step = document.next(state).stream()
                .filter(row -> row.move() == move)
                .findFirst()
                .orElseThrow(() -> move == Move.WITHDRAW && state.mayBeMended()
                        ? new Refused("steering.refused.laid-before")
                        : new Refused("steering.refused.no-such-step", move, state));
        if (!document.mayTake(step, by)) {
            if (step.mayBeTakenBy(by)) {
                throw new Refused("steering.refused.other-unit");
            }
            by.mustHave(move.restsOn().isPresent() ? Permission.RECORD_DECISION : Permission.EDIT_STEERING);
            throw new Refused("steering.refused.role", move, step.by());
        }
        return step;
    }

    void write(Actor by, SteeringDocument document, Step step) {
        steps.add(document.id(), by.authorId(), step);
        store.touch(document.id());
        journal.write(
                by,
                subject(document.id()),
                step.move().address(),
                step.why(),
                document.title().sv());
    }

    /** Where the body's decision about the document is recorded. */
    public static String recording(SteeringDocument document) {
        return DecisionsPaths.recording(
                document.kind().matter(),
                subject(document.id()),
                document.title().sv());
    }

    /** Where the document is put forward to the body that decides on its kind. */
    public static String proposing(SteeringDocument document) {
        return DecisionsPaths.proposing(
                document.kind().matter(),
                subject(document.id()),
                document.title().sv());
    }

    /** The version that the reader means by the document's name: the one in force on the day, or the newest. */
    public static Optional<SteeringDocument> foremost(List<SteeringDocument> versions, LocalDate today) {
        return versions.stream()
                .filter(version -> version.state(today).applies())
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> !version.isWithdrawn())
                        .reduce((_, later) -> later))
                .or(() -> versions.stream().reduce((_, later) -> later));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}

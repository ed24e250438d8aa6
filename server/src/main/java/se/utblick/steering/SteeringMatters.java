package se.utblick.steering;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterOwner;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.SteeringDocument.Step;

/** What the council's and the board's decisions do with steering documents. */
@Component
class SteeringMatters implements MatterOwner {

    private final DocumentStore store;
    private final DocumentReading reading;
    private final SteeringDocuments documents;
    private final Decisions decisions;
    private final InstantSource clock;

    SteeringMatters(JdbcClient jdbc, SteeringDocuments documents, Decisions decisions, InstantSource clock) {
        this.store = new DocumentStore(jdbc);
        this.reading = new DocumentReading(jdbc);
        this.documents = documents;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String subjectKind() {
        return SteeringDocuments.SUBJECT;
    }

    @Override
    public Map<UUID, String> addresses(Collection<UUID> things) {
        return reading.documents(List.copyOf(things)).stream()
                .collect(toMap(
                        document -> document.id().value(),
                        document -> SteeringPaths.version(document.code(), document.number())));
    }

    /** Only a document that has been brought to decision can be decided; the steps before it have asked for the rest. */
    @Override
    public Map<UUID, List<Sentence>> missing(Collection<UUID> things) {
        return reading.documents(List.copyOf(things)).stream()
                .filter(document ->
                        document.state(today()).beingMade() && document.state(today()) != DocumentState.FOR_DECISION)
                .collect(toMap(
                        document -> document.id().value(),
                        document -> List.of(Sentence.of("steering.missing.for-decision", document.state(today())))));
    }

    @Override
    public List<Outcome> outcomes(UUID thing) {
        return reading.documents(List.of(thing)).stream()
                .flatMap(document -> document.next(documents.now(document).state()).stream())
                .flatMap(step -> step.move().restsOn().stream())
                .toList();
    }

    @Override
    @Transactional
    public Decision decide(Actor by, Minutes minutes) {
        by.mustHave(Permission.RECORD_DECISION);
        var id = new DocumentId(minutes.about().id());
        var document = store.locked(by, id).orElseThrow(() -> new NotFound(id));
        var now = documents.now(document);
        var move = Move.following(minutes.outcome())
                .orElseThrow(() -> new Refused("steering.refused.not-about-a-document", minutes.outcome()));
        var step = documents.step(by, now, move);
        mustSayWhatTheStepNeeds(document, step, minutes);
        var decision = decisions.record(
                by, document.kind().matter(), minutes.about(), minutes.title(), minutes.outcome(), minutes.reference());
        follow(by, now, step, minutes, decision);
        return decision;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }

    private static void mustSayWhatTheStepNeeds(SteeringDocument document, Transition step, Minutes minutes) {
        // What is already decided counts, whether or not it holds yet.
        var last = document.lastDay(LocalDate.MAX);
        Optional<Sentence> missing = switch (step.move()) {
            case REMIT -> minutes.why().isBlank() ? said("steering.missing.reasons") : Optional.empty();
            case ADOPT ->
                document.kind().setsGoals()
                                || minutes.validUntil()
                                        .or(() -> last)
                                        .filter(from(minutes)::isBefore)
                                        .isPresent()
                        ? Optional.empty()
                        : said("steering.missing.end-to-come");
            case EXTEND ->
                minutes.validUntil().isEmpty()
                        ? said("steering.missing.new-end")
                        : last.filter(minutes.validUntil().get()::isBefore)
                                .map(day -> Sentence.of("steering.missing.later-end", day));
            default -> Optional.empty();
        };
        missing.ifPresent(what -> {
            throw Refused.because(Sentence.of("steering.refused.not-ready", step.move()), List.of(what));
        });
    }

    private static Optional<Sentence> said(String key) {
        return Optional.of(Sentence.of(key));
    }

    /** The day that the decision takes effect: its own, when the minutes name no other. */
    private static LocalDate from(Minutes minutes) {
        return minutes.validFrom().orElse(minutes.reference().on());
    }

    private void follow(Actor by, OnADay now, Transition step, Minutes minutes, Decision decision) {
        var from = from(minutes);
        documents.write(
                by,
                now.document(),
                new Step(
                        step.move(),
                        Optional.of(now.state()),
                        step.to(),
                        minutes.why(),
                        Map.of(),
                        step.to() == DocumentState.DRAFT ? Optional.empty() : Optional.of(from),
                        minutes.validUntil().filter(_ -> step.to() == DocumentState.IN_FORCE),
                        Optional.of(decision.id()),
                        by.name(),
                        clock.instant()));
        if (step.move() == Move.ADOPT) {
            replaceEarlier(now, from, decision);
        }
    }

    /**
     * Two versions never apply at once: the one before gives way on the day that this one begins, and the program says so in
     * its own name.
     */
    private void replaceEarlier(OnADay adopted, LocalDate from, Decision decision) {
        for (var earlier : reading.versions(Actor.program(), adopted.document().code())) {
            if (!earlier.id().equals(adopted.document().id())
                    && earlier.state(adopted.today()).isDecided()) {
                documents.write(
                        Actor.program(),
                        earlier,
                        new Step(
                                Move.REPLACE,
                                Optional.of(earlier.on(adopted.today(), adopted.policyChanged())
                                        .state()),
                                DocumentState.REPLACED,
                                "",
                                Map.of(),
                                Optional.of(from),
                                Optional.empty(),
                                Optional.of(decision.id()),
                                Actor.program().name(),
                                clock.instant()));
            }
        }
    }
}

package se.utblick.steering.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Proposal;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Remark;
import se.utblick.platform.web.Remarks;
import se.utblick.steering.DocumentKind;
import se.utblick.steering.DocumentState;
import se.utblick.steering.DocumentText;
import se.utblick.steering.Drafts;
import se.utblick.steering.Goal;
import se.utblick.steering.Goals;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.Need;
import se.utblick.steering.OnADay;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;

/** A document to read, and its versions. */
@Controller
class DocumentPages {

    private final SteeringDocuments documents;
    private final Goals goals;
    private final Drafts drafts;
    private final Surroundings around;
    private final Remarks remarks;
    private final Journal journal;
    private final Pages pages;

    DocumentPages(
            SteeringDocuments documents,
            Goals goals,
            Drafts drafts,
            Surroundings around,
            Remarks remarks,
            Journal journal,
            Pages pages) {
        this.documents = documents;
        this.goals = goals;
        this.drafts = drafts;
        this.around = around;
        this.remarks = remarks;
        this.journal = journal;
        this.pages = pages;
    }

    /** The version in force, or the newest where none is. */
    @GetMapping(SteeringPaths.DOCUMENT)
    View foremost(Frame frame, Actor by, @PathVariable String code) {
        var versions = documents.versions(by, code);
        var document = SteeringDocuments.foremost(versions, frame.today()).orElseThrow(() -> new NotFound(code));
        return pages.show(frame, page(frame, by, document, versions));
    }

    @GetMapping(SteeringPaths.VERSION)
    View version(Frame frame, Actor by, @PathVariable String code, @PathVariable int number) {
        var versions = documents.versions(by, code);
        return pages.show(frame, page(frame, by, Surroundings.version(versions, code, number), versions));
    }

    @PostMapping(SteeringPaths.VERSIONS)
    View next(Actor by, @PathVariable String code) {
        var draft = drafts.beginFrom(by, code);
        return Redirect.to(SteeringPaths.version(code, draft.number()), "steering.said.begun");
    }

    @GetMapping(SteeringPaths.HISTORY)
    View history(Frame frame, Actor by, @PathVariable String code, @PathVariable int number) {
        by.mustHave(Permission.READ);
        var document = Surroundings.version(documents.versions(by, code), code, number);
        return pages.show(frame, new HistoryPage(document, journal.about(SteeringDocuments.subject(document.id()))));
    }

    private DocumentPage page(Frame frame, Actor by, SteeringDocument document, List<SteeringDocument> versions) {
        var text = documents.text(document.id());
        var policyChanged = document.kind().setsGoals() ? Optional.<LocalDate>empty() : documents.policyChanged();
        var now = document.on(frame.today(), policyChanged);
        var state = now.state();
        var mayMend = document.mayBeWrittenBy(by) && state.mayBeMended();
        var handling = around.handling(document);
        var waiting = mayWait(by, now) ? handling.waiting() : Optional.<Proposal>empty();
        var margin = new Margin(
                document,
                text,
                before(document, versions),
                around.bodies(),
                document.kind() == DocumentKind.POLICY && state.applies() ? around.authority() : List.of(),
                state.applies() ? remarks(frame, text) : Map.of(),
                text.goals().isEmpty()
                        ? Set.of()
                        : goals.all().stream().map(Goal::id).collect(toSet()),
                mayMend);
        return new DocumentPage(
                now,
                LifeStep.of(now),
                margin.sections(),
                handling.decisions().stream().collect(toMap(Decision::id, identity())),
                above(document),
                around.whoDecides(document),
                waiting,
                versions.stream()
                        .filter(version ->
                                !version.isWithdrawn() || version.id().equals(document.id()))
                        .map(version -> version.on(frame.today(), policyChanged))
                        .toList(),
                ways(by, now, text, waiting.isEmpty()),
                mayMend,
                mayMend && document.kind().setsGoals(),
                document.mayBeWrittenBy(by)
                        && document.state(frame.today()).isDecided()
                        && versions.stream().noneMatch(SteeringDocument::beingMade));
    }

    private Optional<DocumentText> before(SteeringDocument document, List<SteeringDocument> versions) {
        return versions.stream()
                .filter(version -> version.number() < document.number() && !version.isWithdrawn())
                .reduce((_, later) -> later)
                .map(version -> documents.text(version.id()));
    }

    private Map<UUID, Remark> remarks(Frame frame, DocumentText text) {
        var ids = text.goals().stream().map(goal -> goal.id().value()).toList();
        return ids.isEmpty() ? Map.of() : remarks.about(frame, "steering.goal", ids);
    }

    private List<DocumentPage.Above> above(SteeringDocument document) {
        if (document.serves().isEmpty()) {
            return List.of();
        }
        var served = goals.all().stream()
                .filter(goal -> document.serves().contains(goal.id()))
                .toList();
        return documents.setting(served).stream()
                .map(setting -> new DocumentPage.Above(
                        setting,
                        served.stream()
                                .filter(goal -> goal.document().equals(setting.id()))
                                .toList()))
                .toList();
    }

    /** Whether a proposal about it may lie before a body, to adopt it or to decide on what is in force. */
    private static boolean mayWait(Actor by, OnADay now) {
        return by.may(Permission.READ)
                && (now.state() == DocumentState.FOR_DECISION
                        || now.document().next(now.state()).stream()
                                .anyMatch(step -> step.move().restsOn().isPresent()));
    }

    private static List<DocumentPage.Way> ways(Actor by, OnADay now, DocumentText text, boolean nothingWaits) {
        if (!by.may(Permission.READ)) {
            return List.of();
        }
        var document = now.document();
        return document.next(now.state()).stream()
                .map(step -> way(step, by, now, document.missing(step, text, Map.of(), now.today()), nothingWaits))
                .toList();
    }

    private static DocumentPage.Way way(
            Transition step, Actor by, OnADay now, List<Need> missing, boolean nothingWaits) {
        var document = now.document();
        var decided = step.move().restsOn().isPresent();
        // What waits at the body already is not put forward again: the summary of a second proposal would not be kept.
        var open = decided && nothingWaits && !now.state().beingMade();
        return new DocumentPage.Way(
                step,
                document.mayTake(step, by),
                missing.stream()
                        .filter(need -> need.told() == Need.Told.BY_THE_DOCUMENT)
                        .toList(),
                step.needs().stream()
                        .filter(need -> need.told() != Need.Told.BY_THE_DOCUMENT)
                        .toList(),
                decided
                        ? SteeringDocuments.recording(document)
                        : SteeringPaths.step(document.code(), document.number(), step.move()),
                open && document.mayBeWrittenBy(by) ? SteeringDocuments.proposing(document) : "");
    }
}

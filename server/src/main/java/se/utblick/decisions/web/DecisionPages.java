package se.utblick.decisions.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Drafting;
import se.utblick.decisions.Matters;
import se.utblick.decisions.MinutesDays;
import se.utblick.decisions.Proposal;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;

/** The page of decisions, and the page of each. */
@Controller
class DecisionPages {

    // A term of office has some hundred decisions on international matters; the rest are found on the things
    // themselves.
    private static final int NEWEST = 200;

    private final Decisions decisions;
    private final Organisation organisation;
    private final Matters matters;
    private final Drafting drafting;
    private final MinutesDays minutesDays;
    private final Pages pages;

    DecisionPages(
            Decisions decisions,
            Organisation organisation,
            Matters matters,
            Drafting drafting,
            MinutesDays minutesDays,
            Pages pages) {
        this.decisions = decisions;
        this.organisation = organisation;
        this.matters = matters;
        this.drafting = drafting;
        this.minutesDays = minutesDays;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.DECISIONS)
    View all(Frame frame, Actor by) {
        by.mustHave(Permission.READ);
        var waiting = decisions.waiting();
        var taken = decisions.newest(NEWEST);
        var addresses = matters.addresses(Stream.concat(
                        waiting.stream().map(Proposal::about), taken.stream().map(Decision::about))
                .toList());
        return pages.show(
                frame,
                new DecisionsPage(
                        drafting.next(frame.today()),
                        agendas(by, waiting, addresses, frame.today()),
                        decisions.sentBack().stream()
                                .map(back -> new DecisionsPage.Back(
                                        back,
                                        DecisionsPaths.proposing(
                                                back.decision().kind(),
                                                back.decision().about(),
                                                back.decision().title())))
                                .toList(),
                        taken.stream()
                                .map(decision ->
                                        new DecisionsPage.Taken(decision, addresses.getOrDefault(decision.about(), "")))
                                .toList(),
                        authority()));
    }

    @GetMapping(DecisionsPaths.DECISION)
    View one(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.READ);
        var decision = decisions.decision(new DecisionId(id)).orElseThrow(() -> new NotFound(id));
        var address = matters.addresses(List.of(decision.about())).getOrDefault(decision.about(), "");
        var reference = decision.reference();
        return pages.show(
                frame,
                new DecisionPage(
                        decision,
                        address,
                        decisions.askedFor(decision.id()),
                        MinutesDaysView.of(minutesDays.of(reference.body(), reference.on()), frame.today())));
    }

    private List<DecisionsPage.Agenda> agendas(
            Actor by, List<Proposal> waiting, Map<Subject, String> addresses, LocalDate today) {
        return waiting.stream()
                .map(Proposal::bodyName)
                .distinct()
                .map(body -> new DecisionsPage.Agenda(
                        body,
                        waiting.stream()
                                .filter(proposal -> proposal.bodyName().equals(body))
                                .map(proposal -> waiting(by, proposal, addresses, today))
                                .toList()))
                .toList();
    }

    private static DecisionsPage.Waiting waiting(
            Actor by, Proposal proposal, Map<Subject, String> addresses, LocalDate today) {
        var address = addresses.getOrDefault(proposal.about(), "");
        var recording = !address.isEmpty() && by.may(Permission.RECORD_DECISION)
                ? DecisionsPaths.recording(proposal.kind(), proposal.about(), proposal.title())
                : "";
        var since = LocalDate.ofInstant(proposal.proposedAt(), Calendar.ZONE);
        return new DecisionsPage.Waiting(proposal, address, recording, since, ChronoUnit.DAYS.between(since, today));
    }

    private List<DecisionsPage.Row> authority() {
        Map<BodyKind, Bilingual> bodies = organisation.decidingBodies().stream()
                .filter(body -> body.endedOn().isEmpty())
                .collect(toMap(Body::kind, Body::name, (first, _) -> first));
        return decisions.authority().stream()
                .map(row -> new DecisionsPage.Row(row, bodies.getOrDefault(row.decidedBy(), Bilingual.NONE)))
                .toList();
    }
}

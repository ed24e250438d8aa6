package se.utblick.decisions.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.DelegatedDecision;
import se.utblick.decisions.DelegationRule;
import se.utblick.decisions.Delegations;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingId;
import se.utblick.decisions.Meetings;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** The delegation table, and what was decided by it and is to be reported. */
@Controller
class DelegationPages {

    private static final String LABELS = "decisions.field";
    private static final int DAYS_BACK = 120;

    private final Delegations delegations;
    private final Meetings meetings;
    private final Pages pages;

    DelegationPages(Delegations delegations, Meetings meetings, Pages pages) {
        this.delegations = delegations;
        this.meetings = meetings;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.DELEGATION)
    View all(Frame frame, Actor by) {
        by.mustHave(Permission.READ);
        return pages.show(frame, page(frame, by, Optional.empty()));
    }

    @PostMapping(DecisionsPaths.DELEGATION_REPORTED)
    View report(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var form = Form.of(LABELS, typed);
        var meeting = form.id("meeting").map(MeetingId::new);
        var ticked = form.all("decision").stream().map(DelegationPages::id).toList();
        if (meeting.isEmpty() || ticked.isEmpty()) {
            var nothing = RefusedPage.of(new Refused("decisions.refused.tick-and-choose"));
            return pages.mend(frame, page(frame, by, Optional.of(nothing)));
        }
        try {
            delegations.report(by, meeting.get(), ticked);
            return Redirect.to(DecisionsPaths.DELEGATION, "decisions.said.reported");
        } catch (Refused no) {
            return pages.show(frame, page(frame, by, Optional.of(RefusedPage.of(no))))
                    .with(HttpStatus.CONFLICT);
        }
    }

    @GetMapping(DecisionsPaths.DELEGATION_END)
    View ending(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.RECORD_DECISION);
        return pages.show(frame, new DelegationEndPage(rule(id), Form.empty(LABELS), Optional.empty()));
    }

    @PostMapping(DecisionsPaths.DELEGATION_END)
    View end(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var form = Form.of(LABELS, typed);
        var last = form.day("lastDay");
        var why = form.required("endWhy", Form.SHORT);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, new DelegationEndPage(rule(id), form, Optional.empty()));
        }
        try {
            delegations.end(by, id, last.orElseThrow(), why);
            return Redirect.to(DecisionsPaths.DELEGATION, "decisions.said.rule-ended");
        } catch (Refused no) {
            return pages.show(frame, new DelegationEndPage(rule(id), form, Optional.of(RefusedPage.of(no))))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private DelegationRule rule(UUID id) {
        return delegations.rule(id).orElseThrow(() -> new NotFound(id));
    }

    /** What somebody has made up is found nowhere. */
    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException madeUp) {
            throw new NotFound(typed);
        }
    }

    private DelegationPage page(Frame frame, Actor by, Optional<RefusedPage> no) {
        var today = frame.today();
        var rules = delegations.rules().stream()
                .map(rule -> new DelegationPage.Rule(rule, standing(rule, today)))
                .sorted(comparing(rule -> rule.standing().endsWith("ended")))
                .toList();
        return new DelegationPage(
                rules, toReport(frame), delegations.reported(), by.may(Permission.RECORD_DECISION), no);
    }

    private static String standing(DelegationRule rule, LocalDate today) {
        if (rule.isValidOn(today)) {
            return "decisions.rule.in-force";
        }
        return rule.terms().validFrom().isAfter(today) ? "decisions.rule.to-come" : "decisions.rule.ended";
    }

    private List<DelegationPage.ToReport> toReport(Frame frame) {
        var today = frame.today();
        var open = delegations.toReport();
        if (open.isEmpty()) {
            return List.of();
        }
        var near = meetings.ahead(today.minusDays(DAYS_BACK));
        return open.stream()
                .collect(groupingBy(one -> one.rule().terms().body(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(body -> toReport(body.getKey(), body.getValue(), near, frame))
                .toList();
    }

    private static DelegationPage.ToReport toReport(
            BodyId body, List<DelegatedDecision> decisions, List<Meeting> near, Frame frame) {
        var own = near.stream().filter(meeting -> meeting.body().equals(body)).toList();
        return new DelegationPage.ToReport(
                decisions.getFirst().rule().bodyName(),
                own.stream().filter(meeting -> meeting.isAhead(frame.today())).findFirst(),
                decisions,
                own.reversed().stream()
                        .filter(meeting -> !meeting.on().isAfter(frame.today())
                                && !meeting.on().isBefore(decisions.getFirst().decidedOn()))
                        .map(meeting -> new Option(
                                meeting.id().value().toString(), frame.t().weekday(meeting.on())))
                        .toList());
    }
}

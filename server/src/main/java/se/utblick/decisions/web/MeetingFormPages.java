package se.utblick.decisions.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.MeetingList;
import se.utblick.decisions.Meetings;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** Putting in when a body meets, one day or a year's, and how long before it wants its papers. */
@Controller
class MeetingFormPages {

    private static final String LABELS = "decisions.field";
    private static final String BODY = "body";
    private static final String DAYS = "days";
    private static final int LONGEST_RULE = 60;

    private final Meetings meetings;
    private final Organisation organisation;
    private final Pages pages;

    MeetingFormPages(Meetings meetings, Organisation organisation, Pages pages) {
        this.meetings = meetings;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.NEW_MEETINGS)
    View form(Frame frame, Actor by) {
        by.mustHave(Permission.RECORD_DECISION);
        return pages.show(frame, page(frame, Form.empty(LABELS), Optional.empty(), Optional.empty()));
    }

    /** Shown before it is put in when that is asked for, and whenever there is a mistake in it. */
    @PostMapping(DecisionsPaths.NEW_MEETINGS)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var form = Form.of(LABELS, typed);
        var body = form.id(BODY).map(BodyId::new);
        var pasted = form.required(DAYS, Form.LONG);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, form, Optional.empty(), Optional.empty()));
        }
        var read = meetings.read(body.orElseThrow(), pasted);
        if (!read.isGood()) {
            form.wrong(DAYS, "decisions.list.mend");
            return pages.mend(frame, page(frame, form, Optional.of(read), Optional.empty()));
        }
        return form.typed("do").equals("add")
                ? add(frame, by, body.orElseThrow(), read, form)
                : pages.show(frame, page(frame, form, Optional.of(read), Optional.empty()));
    }

    private View add(Frame frame, Actor by, BodyId body, MeetingList read, Form form) {
        try {
            meetings.plan(by, body, read.planned());
            return Redirect.to(
                    DecisionsPaths.meetings(read.planned().getFirst().on().getYear()), "decisions.said.meetings-added");
        } catch (Refused no) {
            return pages.show(frame, page(frame, form, Optional.of(read), Optional.of(RefusedPage.of(no))))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private MeetingFormPage page(Frame frame, Form form, Optional<MeetingList> read, Optional<RefusedPage> no) {
        var bodies = organisation.decidingBodies().stream()
                .filter(body -> body.existsOn(frame.today()))
                .map(body -> new Option(body.id().value().toString(), frame.t().of(body.name())))
                .toList();
        return new MeetingFormPage(form, bodies, read, no);
    }

    @GetMapping(DecisionsPaths.PAPERS_RULE)
    View rule(Frame frame, Actor by, @RequestParam(BODY) UUID id) {
        by.mustHave(Permission.RECORD_DECISION);
        var body = body(id);
        var form = Form.empty(LABELS)
                .with(BODY, id)
                .with("workingDays", meetings.papersRules().getOrDefault(body.id(), Meetings.USUAL_WORKING_DAYS));
        return pages.show(frame, new PapersRulePage(body.name(), form));
    }

    @PostMapping(DecisionsPaths.PAPERS_RULE)
    View setRule(
            Frame frame, Actor by, @RequestParam(BODY) UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var body = body(id);
        var form = Form.of(LABELS, typed);
        var days = form.wholeNumber("workingDays", LONGEST_RULE);
        if (days.isEmpty()) {
            form.wrong("workingDays", "platform.field.required");
            return pages.mend(frame, new PapersRulePage(body.name(), form));
        }
        meetings.wantPapers(by, body.id(), days.get().intValue());
        return Redirect.to(DecisionsPaths.MEETINGS, "decisions.said.papers-rule");
    }

    private Body body(UUID id) {
        return organisation.decidingBodies().stream()
                .filter(body -> body.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }
}

package se.utblick.representation.web;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.representation.Deadline;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingId;
import se.utblick.representation.MeetingStep;
import se.utblick.representation.OutsideMeetings;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.ReturnReport;

/** Somebody comes home and tells, and what they tell is laid before the body that sent them. */
@Controller
class ReturnReportPages {

    private static final String LABELS = "representation.report";
    private static final int ANSWER = 1_000;
    private static final long MOST_KRONOR = 100_000_000L;

    private final OutsideMeetings meetings;
    private final Deadline deadline;
    private final Pages pages;
    private final InstantSource clock;

    ReturnReportPages(OutsideMeetings meetings, Deadline deadline, Pages pages, InstantSource clock) {
        this.meetings = meetings;
        this.deadline = deadline;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(RepresentationPaths.REPORT)
    View form(Frame frame, Actor by, @PathVariable UUID id) {
        var meeting = open(frame, by, id);
        return pages.show(
                frame, new ReturnReportPage(meeting, Form.empty(LABELS).with("within", "YES"), Trouble.NONE));
    }

    @PostMapping(RepresentationPaths.REPORT)
    View report(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var meeting = open(frame, by, id);
        var form = Form.of(LABELS, typed);
        var page = new ReturnReportPage(meeting, form, Trouble.NONE);
        return switch (check(form, by)) {
            case Checked.Bad<ReturnReport> _ -> pages.mend(frame, page);
            case Checked.Good<ReturnReport>(var report) ->
                Trouble.tried(
                        () -> meetings.report(by, meeting.id(), report),
                        Redirect.to(RepresentationPaths.meeting(meeting.id()), "representation.said.reported"),
                        trouble -> pages.show(frame, page.with(trouble)));
        };
    }

    private Checked<ReturnReport> check(Form form, Actor by) {
        var happened = form.required("happened", ANSWER);
        var said = form.optional("said", ANSWER);
        var lesson = form.required("lesson", ANSWER);
        var nextStep = form.required("nextStep", ANSWER);
        var tell = form.required("tell", ANSWER);
        var attachment = MeetingForm.link(form, "attachment");
        var cost = form.wholeNumber("cost", MOST_KRONOR).map(Money::new);
        return form.check(() -> new ReturnReport(
                happened,
                said,
                lesson,
                nextStep,
                tell,
                form.ticked("within", "YES"),
                attachment,
                cost,
                by.name(),
                clock.instant()));
    }

    private Meeting open(Frame frame, Actor by, UUID id) {
        var meeting = meetings.meeting(by, new MeetingId(id)).orElseThrow(() -> new NotFound(id));
        meeting.mustBeOpenFor(MeetingStep.REPORT, by, frame.today());
        return meeting;
    }

    @GetMapping(RepresentationPaths.HOMECOMING)
    View home(Frame frame, Actor by) {
        by.mustHave(Permission.READ);
        return pages.show(frame, home(frame, by, Form.empty(LABELS).with("days", deadline.days())));
    }

    @PostMapping(RepresentationPaths.DEADLINE)
    View settle(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.SUPPORT_SEATS);
        var form = Form.of(LABELS, typed);
        form.required("days", 3);
        var days = form.wholeNumber("days", Deadline.LONGEST);
        days.filter(many -> many < 1).ifPresent(_ -> form.wrong("days", "platform.field.not-a-number"));
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, home(frame, by, form));
        }
        deadline.settle(by, days.orElseThrow().intValue());
        return Redirect.to(RepresentationPaths.HOMECOMING, "representation.said.deadline");
    }

    private HomecomingPage home(Frame frame, Actor by, Form form) {
        return new HomecomingPage(
                meetings.notHome(by),
                frame.today(),
                form,
                by.may(Permission.KEEP_SEATS),
                by.may(Permission.SUPPORT_SEATS));
    }

    @GetMapping(RepresentationPaths.YEAR)
    View year(Frame frame, Actor by, @PathVariable int year) {
        by.mustHave(Permission.READ);
        if (year < 1990 || year > 2200) {
            throw new NotFound(year);
        }
        return pages.show(frame, new YearPage(meetings.year(by, year), frame.today()));
    }
}

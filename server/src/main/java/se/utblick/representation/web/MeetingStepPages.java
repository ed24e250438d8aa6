package se.utblick.representation.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingId;
import se.utblick.representation.MeetingStep;
import se.utblick.representation.OutsideMeetings;
import se.utblick.representation.RepresentationPaths;

/** A meeting or a journey is approved or called off, its report excused or laid before its receiver. */
@Controller
class MeetingStepPages {

    private static final String LABELS = "representation.step.field";

    private final OutsideMeetings meetings;
    private final Pages pages;

    MeetingStepPages(OutsideMeetings meetings, Pages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    @GetMapping(RepresentationPaths.MEETING_STEP)
    View form(Frame frame, Actor by, @PathVariable UUID id, @PathVariable MeetingStep step) {
        var meeting = open(frame, by, id, step);
        if (step == MeetingStep.REPORT) {
            return Redirect.to(RepresentationPaths.at(RepresentationPaths.REPORT, meeting.id()));
        }
        var form = Form.empty(LABELS).with("version", meeting.version().number());
        return pages.show(frame, new MeetingStepPage(meeting, step, form, Trouble.NONE));
    }

    @PostMapping(RepresentationPaths.MEETING_STEP)
    View take(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable MeetingStep step,
            @RequestParam MultiValueMap<String, String> typed) {
        var meeting = open(frame, by, id, step);
        var form = Form.of(LABELS, typed);
        var page = new MeetingStepPage(meeting, step, form, Trouble.NONE);
        var change = change(by, page);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        form.with("version", meeting.version().number());
        return Trouble.tried(
                change,
                Redirect.to(
                        RepresentationPaths.meeting(meeting.id()),
                        "representation.said.meeting-" + step.name().toLowerCase(Locale.ROOT)),
                trouble -> pages.show(frame, page.with(trouble)));
    }

    /** What was filled in, ready to be done. */
    private Runnable change(Actor by, MeetingStepPage page) {
        var form = page.form();
        var id = page.meeting().id();
        var shown = form.version();
        var why = form.optional("why", Form.LONG);
        var on = form.optionalDay("on");
        var item = form.optional("item", Form.SHORT);
        return switch (page.step()) {
            case APPROVE -> () -> meetings.approve(by, id, shown);
            case CANCEL -> () -> meetings.cancel(by, id, shown, why);
            case EXCUSE -> () -> meetings.excuse(by, id, shown, why);
            case ANNOUNCE -> () -> meetings.announce(by, id, shown, on, item);
            case REPORT -> throw new NotFound(page.step());
        };
    }

    private Meeting open(Frame frame, Actor by, UUID id, MeetingStep step) {
        var meeting = meetings.meeting(by, new MeetingId(id)).orElseThrow(() -> new NotFound(id));
        meeting.mustBeOpenFor(step, by, frame.today());
        return meeting;
    }
}

package se.utblick.decisions.web;

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
import se.utblick.decisions.Drafting;
import se.utblick.decisions.Matters;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingId;
import se.utblick.decisions.Meetings;
import se.utblick.decisions.MinutesDays;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** One meeting with its drafting list, and what becomes of it. */
@Controller
class MeetingPages {

    private static final String LABELS = "decisions.field";

    private final Meetings meetings;
    private final Drafting drafting;
    private final Matters matters;
    private final MinutesDays minutesDays;
    private final Pages pages;

    MeetingPages(Meetings meetings, Drafting drafting, Matters matters, MinutesDays minutesDays, Pages pages) {
        this.meetings = meetings;
        this.drafting = drafting;
        this.matters = matters;
        this.minutesDays = minutesDays;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.MEETING)
    View one(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.READ);
        var meeting = meeting(id);
        var entries = drafting.of(meeting, frame.today()).entries();
        var addresses = matters.addresses(
                entries.stream().map(entry -> entry.proposal().about()).toList());
        var held = meeting.cancelled().isEmpty() && !meeting.on().isAfter(frame.today());
        return pages.show(
                frame,
                new MeetingPage(
                        meeting,
                        MeetingWords.standing(meeting, frame.today()),
                        entries.stream()
                                .map(entry -> new MeetingPage.Line(
                                        entry,
                                        addresses.getOrDefault(entry.proposal().about(), "")))
                                .toList(),
                        by.may(Permission.RECORD_DECISION),
                        held
                                ? Optional.of(
                                        MinutesDaysView.of(minutesDays.of(meeting.body(), meeting.on()), frame.today()))
                                : Optional.empty()));
    }

    @GetMapping(DecisionsPaths.MEETING_CHANGE)
    View change(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.RECORD_DECISION);
        return pages.show(frame, changing(frame, meeting(id), Form.empty(LABELS), false, Optional.empty()));
    }

    @PostMapping(DecisionsPaths.MEETING_MOVE)
    View move(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var form = Form.of(LABELS, typed);
        var to = form.day("moveTo");
        var papers = form.optionalDay("papersBy");
        var why = form.required("moveWhy", Form.SHORT);
        papers.filter(day -> to.filter(day::isAfter).isPresent())
                .ifPresent(_ -> form.wrong("papersBy", "decisions.list.papers-after"));
        to.filter(meeting(id).on()::equals).ifPresent(_ -> form.wrong("moveTo", "decisions.field.same-day"));
        return done(
                frame,
                id,
                form,
                () -> meetings.move(by, new MeetingId(id), form.version(), to.orElseThrow(), papers, why),
                "decisions.said.meeting-moved");
    }

    @PostMapping(DecisionsPaths.MEETING_CANCELLATION)
    View cancel(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var form = Form.of(LABELS, typed);
        var why = form.required("cancelWhy", Form.SHORT);
        return done(
                frame,
                id,
                form,
                () -> meetings.cancel(by, new MeetingId(id), form.version(), why),
                "decisions.said.meeting-cancelled");
    }

    private View done(Frame frame, UUID id, Form form, Runnable step, String said) {
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, changing(frame, meeting(id), form, false, Optional.empty()));
        }
        try {
            step.run();
            return Redirect.to(DecisionsPaths.meeting(new MeetingId(id)), said);
        } catch (Refused no) {
            return pages.show(frame, changing(frame, meeting(id), form, false, Optional.of(RefusedPage.of(no))))
                    .with(HttpStatus.CONFLICT);
        } catch (Stale overtaken) {
            return pages.show(frame, changing(frame, meeting(id), form, true, Optional.empty()))
                    .with(HttpStatus.CONFLICT);
        }
    }

    /** The form is for the meeting as it stands now: whoever was overtaken sees that, and what they typed. */
    private MeetingChangePage changing(
            Frame frame, Meeting meeting, Form form, boolean overtaken, Optional<RefusedPage> no) {
        form.with("version", meeting.version().number());
        var waiting = drafting.of(meeting, frame.today()).entries().size();
        return new MeetingChangePage(meeting, form, waiting, overtaken, no);
    }

    private Meeting meeting(UUID id) {
        return meetings.meeting(new MeetingId(id)).orElseThrow(() -> new NotFound(id));
    }
}

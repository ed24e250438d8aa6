package se.utblick.representation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activities;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingId;
import se.utblick.representation.MeetingPlan;
import se.utblick.representation.OutsideMeetings;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.SeatId;
import se.utblick.representation.Seats;

/** A meeting or a journey is planned, or what was said of it changes. */
@Controller("representationMeetingFormPages")
class MeetingFormPages {

    private final OutsideMeetings meetings;
    private final Seats seats;
    private final ActionPlans plans;
    private final Activities activities;
    private final Organisation organisation;
    private final Pages pages;

    MeetingFormPages(
            OutsideMeetings meetings,
            Seats seats,
            ActionPlans plans,
            Activities activities,
            Organisation organisation,
            Pages pages) {
        this.meetings = meetings;
        this.seats = seats;
        this.plans = plans;
        this.activities = activities;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping(RepresentationPaths.NEW_MEETING)
    View fresh(Frame frame, Actor by, @RequestParam(name = "seat", required = false) Optional<UUID> seat) {
        by.mustHave(Permission.REPRESENT);
        var form = seat.flatMap(id -> seats.seat(by, new SeatId(id)))
                .map(MeetingForm::of)
                .orElseGet(() -> Form.empty(MeetingForm.LABELS).with("kind", MeetingPlan.Kind.TRIP));
        return pages.show(frame, page(frame, by, Optional.empty(), form));
    }

    @PostMapping(RepresentationPaths.NEW_MEETING)
    View plan(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.REPRESENT);
        var form = Form.of(MeetingForm.LABELS, typed);
        var page = page(frame, by, Optional.empty(), form);
        return switch (MeetingForm.check(form, page, seats.all(by), seats.people(by), by)) {
            case Checked.Bad<MeetingPlan> _ -> pages.mend(frame, page);
            case Checked.Good<MeetingPlan>(var plan) ->
                Redirect.to(RepresentationPaths.meeting(meetings.plan(by, plan)), "representation.said.planned");
        };
    }

    @GetMapping(RepresentationPaths.MEETING_EDIT)
    View edit(Frame frame, Actor by, @PathVariable UUID id) {
        var meeting = open(frame, by, id);
        var form = MeetingForm.filled(meeting.plan())
                .with("version", meeting.version().number());
        return pages.show(frame, page(frame, by, Optional.of(meeting.id()), form));
    }

    @PostMapping(RepresentationPaths.MEETING_EDIT)
    View change(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var meeting = open(frame, by, id);
        var form = Form.of(MeetingForm.LABELS, typed);
        var page = page(frame, by, Optional.of(meeting.id()), form);
        return switch (MeetingForm.check(form, page, seats.all(by), seats.people(by), by)) {
            case Checked.Bad<MeetingPlan> _ -> pages.mend(frame, page);
            case Checked.Good<MeetingPlan>(var plan) -> {
                var shown = form.version();
                form.with("version", meeting.version().number());
                yield Trouble.tried(
                        () -> meetings.change(by, meeting.id(), shown, plan),
                        Redirect.to(RepresentationPaths.meeting(meeting.id()), "representation.said.meeting-changed"),
                        trouble -> pages.show(frame, page.with(trouble)));
            }
        };
    }

    private Meeting open(Frame frame, Actor by, UUID id) {
        var meeting = meetings.meeting(by, new MeetingId(id)).orElseThrow(() -> new NotFound(id));
        by.mustHave(Permission.REPRESENT);
        if (!meeting.concerns(by)) {
            throw new Refused("representation.refused.not-yours-to-change");
        }
        if (!meeting.isBeingPlanned(frame.today())) {
            throw new Refused("representation.refused.over", meeting.standing(frame.today()));
        }
        return meeting;
    }

    private MeetingFormPage page(Frame frame, Actor by, Optional<MeetingId> meeting, Form form) {
        var t = frame.t();
        var bodies = organisation.bodies();
        return new MeetingFormPage(
                meeting,
                form,
                bodies.stream()
                        .filter(body -> !body.kind().decidesForUs())
                        .map(body -> option(body, frame))
                        .toList(),
                bodies.stream()
                        .filter(body -> body.kind().decidesForUs())
                        .map(body -> option(body, frame))
                        .toList(),
                MeetingForm.goers(seats.all(by), t),
                activities(frame, by),
                Trouble.NONE);
    }

    private List<Option> activities(Frame frame, Actor by) {
        return plans.current(by, frame.today()).stream()
                .flatMap(plan -> activities.in(by, plan.id()).stream())
                .map(activity -> new Option(
                        activity.id().value().toString(),
                        activity.code() + " " + frame.t().of(activity.title())))
                .toList();
    }

    private static Option option(Body body, Frame frame) {
        return new Option(body.id().value().toString(), frame.t().of(body.name()));
    }
}

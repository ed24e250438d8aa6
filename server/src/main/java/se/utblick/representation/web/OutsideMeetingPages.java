package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.List;
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
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.organisation.UnitId;
import se.utblick.plan.Activities;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.representation.Declarations;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingId;
import se.utblick.representation.OutsideMeetings;
import se.utblick.representation.OwnInterests;
import se.utblick.representation.RepresentationPaths;

/** The calendar of who goes where, one meeting, and our own part in what it decides on. */
@Controller
class OutsideMeetingPages {

    private static final String LABELS = "representation.interest";
    private static final int MONTHS = 12;

    private final OutsideMeetings meetings;
    private final Declarations declarations;
    private final Activities activities;
    private final Organisation organisation;
    private final Journal journal;
    private final Pages pages;

    OutsideMeetingPages(
            OutsideMeetings meetings,
            Declarations declarations,
            Activities activities,
            Organisation organisation,
            Journal journal,
            Pages pages) {
        this.meetings = meetings;
        this.declarations = declarations;
        this.activities = activities;
        this.organisation = organisation;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(RepresentationPaths.MEETINGS)
    View calendar(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        by.mustHave(Permission.READ);
        var form = Form.of("representation.calendar", asked);
        var first = form.optionalDay("first").orElse(frame.today());
        var last = first.plusMonths(MONTHS);
        var mine = form.ticked("whose", "mine");
        return pages.show(
                frame,
                new MeetingsPage(
                        those(by, first, last, mine), frame.today(), first, last, mine, by.may(Permission.REPRESENT)));
    }

    private List<Meeting> those(Actor by, LocalDate first, LocalDate last, boolean mine) {
        return meetings.between(by, first, last).stream()
                .filter(meeting -> !mine || meeting.plan().includes(by.person()))
                .toList();
    }

    @GetMapping(RepresentationPaths.MEETING)
    View one(Frame frame, Actor by, @PathVariable UUID id) {
        return pages.show(frame, page(frame, by, id, Form.empty(LABELS)));
    }

    /** Enters one of our own applications in the round that the meeting decides on. */
    @PostMapping(RepresentationPaths.APPLICATIONS)
    View apply(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(LABELS, typed);
        var page = page(frame, by, id, form);
        var title = form.required("application", Form.SHORT);
        var unit = Option.oneOf(form, "unit", page.units());
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        declarations.apply(by, new MeetingId(id), title, new UnitId(UUID.fromString(unit.orElseThrow())));
        return Redirect.to(
                RepresentationPaths.meeting(new MeetingId(id)) + "#interests", "representation.said.application");
    }

    @PostMapping(RepresentationPaths.DECLARATIONS)
    View declare(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(LABELS, typed);
        var page = page(frame, by, id, form);
        var who = Option.oneOf(form, "who", page.goers());
        var part = Option.chosen(form, "part", page.applications());
        var note = form.optional("note", Form.SHORT);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        declarations.declare(
                by, new MeetingId(id), who.orElseThrow(), part.map(UUID::fromString), form.ticked("left", "YES"), note);
        return Redirect.to(
                RepresentationPaths.meeting(new MeetingId(id)) + "#interests", "representation.said.declared");
    }

    private MeetingPage page(Frame frame, Actor by, UUID id, Form form) {
        var meeting = meetings.meeting(by, new MeetingId(id)).orElseThrow(() -> new NotFound(id));
        var onProjects = meeting.plan().onProjects();
        return MeetingPage.of(
                by,
                meeting,
                frame.today(),
                meeting.plan().activity().flatMap(one -> activities.activity(by, one)),
                onProjects ? declarations.about(by, meeting.id()) : new OwnInterests(List.of(), List.of()),
                onProjects ? units(frame) : List.of(),
                form,
                journal.about(OutsideMeetings.subject(meeting.id())));
    }

    private List<Option> units(Frame frame) {
        return organisation.units().stream()
                .map(unit -> new Option(unit.id().value().toString(), frame.t().of(unit.name())))
                .toList();
    }
}

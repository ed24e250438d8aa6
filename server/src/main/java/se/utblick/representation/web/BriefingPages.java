package se.utblick.representation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.representation.Briefings;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingId;
import se.utblick.representation.OutsideMeetings;
import se.utblick.representation.RepresentationPaths;

/** What somebody takes along: the briefing, on paper or as a file, and the dates for their own calendar. */
@Controller
class BriefingPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", UTF_8);
    private static final int MONTHS = 12;

    private final Briefings briefings;
    private final OutsideMeetings meetings;
    private final HouseAddress address;
    private final Pages pages;
    private final InstantSource clock;

    BriefingPages(
            Briefings briefings, OutsideMeetings meetings, HouseAddress address, Pages pages, InstantSource clock) {
        this.briefings = briefings;
        this.meetings = meetings;
        this.address = address;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(RepresentationPaths.BRIEFING)
    View briefing(Frame frame, Actor by, @PathVariable UUID id) {
        return pages.show(frame, new BriefingPage(briefings.to(by, new MeetingId(id))));
    }

    /** A file to save on the phone: whole in itself, so that it can be read where there is no network. */
    @GetMapping(RepresentationPaths.BRIEFING_FILE)
    ResponseEntity<byte[]> file(Frame frame, Actor by, @PathVariable UUID id) {
        var page = new BriefingPage(briefings.to(by, new MeetingId(id)));
        var written = pages.written(frame.t(), new BriefingFilePage(page, clock.instant()));
        return saved(HTML, "utblick-" + page.briefing().meeting().plan().days().first() + ".html", written);
    }

    @GetMapping(RepresentationPaths.CALENDAR_FILE)
    ResponseEntity<byte[]> calendar(
            Frame frame,
            Actor by,
            @RequestParam(name = "whose", defaultValue = "") String whose,
            HttpServletRequest request) {
        by.mustHave(Permission.READ);
        var today = frame.today();
        var those = meetings.between(by, today.minusMonths(1), today.plusMonths(MONTHS)).stream()
                .filter(meeting -> !whose.equals("mine") || meeting.plan().includes(by.person()))
                .toList();
        return calendar(frame, those, "utblick.ics", request);
    }

    @GetMapping(RepresentationPaths.MEETING_FILE)
    ResponseEntity<byte[]> one(Frame frame, Actor by, @PathVariable UUID id, HttpServletRequest request) {
        var meeting = meetings.meeting(by, new MeetingId(id)).orElseThrow(() -> new NotFound(id));
        return calendar(
                frame, List.of(meeting), "utblick-" + meeting.plan().days().first() + ".ics", request);
    }

    private ResponseEntity<byte[]> calendar(Frame frame, List<Meeting> those, String name, HttpServletRequest request) {
        return saved(
                CALENDAR, name, MeetingCalendar.of(those, frame.t(), frame.today(), house(request), clock.instant()));
    }

    private static ResponseEntity<byte[]> saved(MediaType type, String name, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(UTF_8));
    }

    private String house(HttpServletRequest request) {
        return address.known()
                .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request)
                        .build()
                        .toUriString());
    }
}

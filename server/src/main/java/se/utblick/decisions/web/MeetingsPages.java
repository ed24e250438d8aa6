package se.utblick.decisions.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.Meetings;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Words;

/** The bodies' year, as a page and as a calendar for other programs. */
@Controller
class MeetingsPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final Meetings meetings;
    private final Organisation organisation;
    private final HouseAddress address;
    private final InstantSource clock;
    private final Pages pages;

    MeetingsPages(
            Meetings meetings, Organisation organisation, HouseAddress address, InstantSource clock, Pages pages) {
        this.meetings = meetings;
        this.organisation = organisation;
        this.address = address;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.MEETINGS)
    View year(Frame frame, Actor by, @RequestParam(required = false) Optional<Integer> year) {
        by.mustHave(Permission.READ);
        var today = frame.today();
        var shown = year.orElse(today.getYear());
        if (shown < 1900 || shown > 2199) {
            throw new NotFound(shown);
        }
        return pages.show(
                frame,
                new MeetingsPage(
                        shown, months(meetings.in(shown), frame), next(today), by.may(Permission.RECORD_DECISION)));
    }

    /** What was held this year and all that is planned, to be taken into a calendar of one's own. */
    @GetMapping(DecisionsPaths.MEETINGS_CALENDAR)
    ResponseEntity<byte[]> calendar(Frame frame, Actor by) {
        by.mustHave(Permission.READ);
        var known = java.util.stream.IntStream.rangeClosed(0, 2)
                .mapToObj(ahead -> meetings.in(frame.today().getYear() + ahead))
                .flatMap(List::stream)
                .toList();
        var text = MeetingCalendar.of(known, frame.t(), address.known().orElse(""), clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sammantraden.ics")
                                .build()
                                .toString())
                .body(text.getBytes(UTF_8));
    }

    private static List<MeetingsPage.Month> months(List<Meeting> year, Frame frame) {
        return year.stream()
                .collect(groupingBy(meeting -> meeting.on().getMonth(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(month -> new MeetingsPage.Month(
                        name(month.getKey(), frame.t()),
                        month.getValue().stream()
                                .map(meeting -> row(meeting, frame.today()))
                                .toList()))
                .toList();
    }

    private static MeetingsPage.Row row(Meeting meeting, LocalDate today) {
        return new MeetingsPage.Row(meeting, MeetingWords.standing(meeting, today), !meeting.isAhead(today));
    }

    private static String name(Month month, Words t) {
        var name = t.month(month);
        return name.substring(0, 1).toUpperCase(t.language().locale()) + name.substring(1);
    }

    private List<MeetingsPage.Next> next(LocalDate today) {
        var rules = meetings.papersRules();
        var coming = meetings.ahead(today);
        return organisation.decidingBodies().stream()
                .filter(body -> body.existsOn(today))
                .map(body -> next(body, rules.getOrDefault(body.id(), Meetings.USUAL_WORKING_DAYS), coming, today))
                .toList();
    }

    private static MeetingsPage.Next next(Body body, int rule, List<Meeting> coming, LocalDate today) {
        return new MeetingsPage.Next(
                body.id().value().toString(),
                body.name(),
                rule,
                coming.stream()
                        .filter(meeting -> meeting.body().equals(body.id()) && meeting.takesPapersOn(today))
                        .findFirst());
    }
}

package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.representation.OutsideMeetings;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.Seat;
import se.utblick.representation.SeatId;
import se.utblick.representation.SeatStep;
import se.utblick.representation.Seats;
import se.utblick.representation.Term;

/** The seats, and one of them. */
@Controller
class SeatPages {

    private final Seats seats;
    private final OutsideMeetings meetings;
    private final Journal journal;
    private final Pages pages;

    SeatPages(Seats seats, OutsideMeetings meetings, Journal journal, Pages pages) {
        this.seats = seats;
        this.meetings = meetings;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(RepresentationPaths.SEATS)
    View all(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        by.mustHave(Permission.READ);
        var form = Form.of("representation.filter", asked);
        return pages.show(
                frame, SeatsPage.of(seats.all(by), form, frame.t(), frame.today(), by.may(Permission.KEEP_SEATS)));
    }

    @GetMapping(RepresentationPaths.SEAT)
    View one(Frame frame, Actor by, @PathVariable UUID id) {
        var seat = seats.seat(by, new SeatId(id)).orElseThrow(() -> new NotFound(id));
        var steps = Arrays.stream(SeatStep.values())
                .filter(step -> by.may(step.permission()) && seat.isOpen(step, frame.today()))
                .collect(Collectors.toUnmodifiableSet());
        return pages.show(
                frame,
                new SeatPage(
                        seat,
                        frame.today(),
                        steps,
                        meetings.of(by, seat.id()).reversed(),
                        Seats.mayMandate(by),
                        Seats.mayMandate(by),
                        seat.current().isPresent() && Seats.mayHandOver(by, seat),
                        by.may(Permission.REPRESENT),
                        journal.about(Seats.subject(seat.id()))));
    }

    @GetMapping(RepresentationPaths.HANDOVER)
    View handover(Frame frame, Actor by, @PathVariable UUID id) {
        var seat = seats.seat(by, new SeatId(id)).orElseThrow(() -> new NotFound(id));
        return pages.show(
                frame, HandoverPage.of(seat, meetings.of(by, seat.id()), frame.today(), Seats.mayHandOver(by, seat)));
    }

    /** The whole change of seats in one view: those whose time runs out by a day. */
    @GetMapping(RepresentationPaths.CHANGE)
    View change(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        by.mustHave(Permission.READ);
        var form = Form.of("representation.change", asked);
        var until = form.optionalDay("until").orElse(frame.today().plusMonths(ChangePage.MONTHS));
        form.with("until", until);
        return pages.show(frame, ChangePage.of(form, leaving(seats.all(by), until), frame.today(), until));
    }

    private static List<Seat> leaving(List<Seat> all, LocalDate until) {
        return all.stream()
                .filter(seat -> seat.current()
                        .flatMap(Term::lastDay)
                        .filter(last -> !last.isAfter(until))
                        .isPresent())
                .toList();
    }
}

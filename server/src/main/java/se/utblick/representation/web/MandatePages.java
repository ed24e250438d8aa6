package se.utblick.representation.web;

import java.time.Instant;
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
import se.utblick.kernel.DateRange;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.representation.Mandate;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.Seat;
import se.utblick.representation.SeatId;
import se.utblick.representation.Seats;

/** What is given to whoever sits on a seat, and what they hand on: the mandate and the handover sheet. */
@Controller
class MandatePages {

    private static final String LABELS = "representation.mandate";
    private static final int TEXT = 1_500;

    private final Seats seats;
    private final Pages pages;
    private final InstantSource clock;

    MandatePages(Seats seats, Pages pages, InstantSource clock) {
        this.seats = seats;
        this.pages = pages;
        this.clock = clock;
    }

    /** The form begins with the mandate that holds now: most of it will hold on. */
    @GetMapping(RepresentationPaths.MANDATE)
    View form(Frame frame, Actor by, @PathVariable UUID id) {
        var seat = mandated(by, id);
        var form = Form.empty(LABELS)
                .with("version", seat.version().number())
                .with("first", frame.today())
                .with("howOften", Mandate.HowOften.EACH_MEETING);
        seat.current().flatMap(term -> term.lastDay()).ifPresent(last -> form.with("last", last));
        seat.mandate(frame.today())
                .ifPresent(now -> form.with("represents", now.represents())
                        .with("maySay", now.maySay())
                        .with("bringHome", now.bringHome())
                        .with("redLines", now.redLines())
                        .with("howOften", now.howOften()));
        return pages.show(frame, new MandateFormPage(seat, form, Trouble.NONE));
    }

    @PostMapping(RepresentationPaths.MANDATE)
    View give(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var seat = mandated(by, id);
        var form = Form.of(LABELS, typed);
        var page = new MandateFormPage(seat, form, Trouble.NONE);
        return switch (check(form, by, clock.instant())) {
            case Checked.Bad<Mandate> _ -> pages.mend(frame, page);
            case Checked.Good<Mandate>(var mandate) -> {
                var shown = form.version();
                form.with("version", seat.version().number());
                yield Trouble.tried(
                        () -> seats.mandate(by, seat.id(), shown, mandate),
                        Redirect.to(RepresentationPaths.seat(seat.id()), "representation.said.mandated"),
                        trouble -> pages.show(frame, page.with(trouble)));
            }
        };
    }

    private static Checked<Mandate> check(Form form, Actor by, Instant now) {
        var represents = form.required("represents", TEXT);
        var maySay = form.required("maySay", TEXT);
        var bringHome = form.required("bringHome", TEXT);
        var redLines = form.optional("redLines", TEXT);
        var howOften = form.choice("howOften", Mandate.HowOften.class);
        var first = form.day("first");
        var last = form.day("last");
        last.filter(day -> first.filter(day::isBefore).isPresent())
                .ifPresent(_ -> form.wrong("last", "platform.field.ends-before-start"));
        return form.check(() -> new Mandate(
                represents,
                maySay,
                bringHome,
                redLines,
                howOften.orElseThrow(),
                new DateRange(first.orElseThrow(), last.orElseThrow()),
                by.name(),
                now));
    }

    @GetMapping(RepresentationPaths.HANDOVER_EDIT)
    View handover(Frame frame, Actor by, @PathVariable UUID id) {
        var seat = leaving(by, id);
        var sheet = seat.current().orElseThrow(() -> new NotFound(id)).handover();
        var form = Form.empty("representation.handover")
                .with("version", seat.version().number())
                .with("goingOn", sheet.goingOn())
                .with("people", sheet.people())
                .with("advice", sheet.advice())
                .with("done", sheet.doneAt().isPresent() ? "YES" : "");
        return pages.show(frame, new HandoverFormPage(seat, form, Trouble.NONE));
    }

    @PostMapping(RepresentationPaths.HANDOVER_EDIT)
    View handOver(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var seat = leaving(by, id);
        var form = Form.of("representation.handover", typed);
        var page = new HandoverFormPage(seat, form, Trouble.NONE);
        var goingOn = form.optional("goingOn", Form.LONG);
        var people = form.optional("people", Form.LONG);
        var advice = form.optional("advice", Form.LONG);
        var done = form.ticked("done", "YES");
        if (done && goingOn.isEmpty()) {
            form.wrong("goingOn", "representation.handover.empty");
        }
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        var shown = form.version();
        form.with("version", seat.version().number());
        return Trouble.tried(
                () -> seats.handOver(by, seat.id(), shown, goingOn, people, advice, done),
                Redirect.to(
                        RepresentationPaths.at(RepresentationPaths.HANDOVER, seat.id()),
                        "representation.said.handover"),
                trouble -> pages.show(frame, page.with(trouble)));
    }

    private Seat mandated(Actor by, UUID id) {
        var seat = found(by, id);
        if (!Seats.mayMandate(by)) {
            by.mustHave(Permission.SUPPORT_SEATS);
        }
        return seat;
    }

    private Seat leaving(Actor by, UUID id) {
        var seat = found(by, id);
        if (!Seats.mayHandOver(by, seat)) {
            throw new Refused("representation.refused.handover");
        }
        return seat;
    }

    private Seat found(Actor by, UUID id) {
        return seats.seat(by, new SeatId(id)).orElseThrow(() -> new NotFound(id));
    }
}

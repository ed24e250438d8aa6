package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.Seat;
import se.utblick.representation.SeatId;
import se.utblick.representation.SeatStep;
import se.utblick.representation.SeatSteps;
import se.utblick.representation.Seats;

/** Somebody is nominated, appointed, let in, resigns or leaves. */
@Controller
class SeatStepPages {

    private static final String LABELS = "representation.step.field";

    private final Seats seats;
    private final SeatSteps steps;
    private final Decisions decisions;
    private final Pages pages;

    SeatStepPages(Seats seats, SeatSteps steps, Decisions decisions, Pages pages) {
        this.seats = seats;
        this.steps = steps;
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping(RepresentationPaths.SEAT_STEP)
    View form(Frame frame, Actor by, @PathVariable UUID id, @PathVariable SeatStep step) {
        var seat = open(frame, by, id, step);
        var form = Form.empty(LABELS).with("version", seat.version().number()).with("source", "BOARD");
        return pages.show(frame, page(frame, by, seat, step, form));
    }

    @PostMapping(RepresentationPaths.SEAT_STEP)
    View take(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable SeatStep step,
            @RequestParam MultiValueMap<String, String> typed) {
        var seat = open(frame, by, id, step);
        var form = Form.of(LABELS, typed);
        var page = page(frame, by, seat, step, form);
        var change = change(by, page, frame.today());
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        form.with("version", seat.version().number());
        return Trouble.tried(
                change,
                Redirect.to(
                        RepresentationPaths.seat(seat.id()),
                        "representation.said.seat-" + step.name().toLowerCase(Locale.ROOT)),
                trouble -> pages.show(frame, page.with(trouble)));
    }

    /** What was filled in, ready to be done; what is wrong with it stands in the form. */
    private Runnable change(Actor by, SeatStepPage page, LocalDate today) {
        var form = page.form();
        var id = page.seat().id();
        var shown = form.version();
        return switch (page.step()) {
            case NOMINATE -> {
                var holder = PeopleOptions.holder(form, "holder", "person", "party", page.people());
                var from = form.optional("nominator", Form.SHORT);
                yield () -> steps.nominate(by, id, shown, holder, from);
            }
            case APPOINT -> {
                var appointing = AppointmentForm.read(
                        form,
                        page.people(),
                        decisions.whoDecides(MatterKind.APPOINTMENT).id(),
                        today);
                yield () -> steps.appoint(by, id, shown, appointing);
            }
            case ACTIVATE -> {
                var introduced = form.optionalDay("introducedOn");
                var substitute =
                        PeopleOptions.named(PeopleOptions.holder(form, "holder", "person", "party", page.people()));
                var settled = substitute.isPresent() || form.ticked("none", "YES");
                yield () -> steps.activate(by, id, shown, introduced, substitute, settled);
            }
            case RESIGN -> {
                var on = form.optionalDay("on");
                var why = form.optional("why", Form.LONG);
                yield () -> steps.resign(by, id, shown, on, why);
            }
            case END -> {
                var why = form.optional("why", Form.LONG);
                yield () -> steps.end(by, id, shown, why);
            }
        };
    }

    private SeatStepPage page(Frame frame, Actor by, Seat seat, SeatStep step, Form form) {
        return new SeatStepPage(
                seat,
                step,
                step == SeatStep.NOMINATE ? Optional.empty() : seat.termFor(step, frame.today()),
                form,
                PeopleOptions.of(seats.people(by)),
                Trouble.NONE);
    }

    private Seat open(Frame frame, Actor by, UUID id, SeatStep step) {
        var seat = seats.seat(by, new SeatId(id)).orElseThrow(() -> new NotFound(id));
        by.mustHave(step.permission());
        seat.mustBeOpenFor(step, frame.today());
        return seat;
    }
}

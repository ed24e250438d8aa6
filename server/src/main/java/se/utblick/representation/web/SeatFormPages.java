package se.utblick.representation.web;

import java.util.Arrays;
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
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.organisation.PersonId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.SeatFacts;
import se.utblick.representation.SeatId;
import se.utblick.representation.Seats;

/** A seat is entered in the register, or what is known of it changes. */
@Controller
class SeatFormPages {

    private static final String LABELS = "representation.field";
    private static final String YES = "YES";

    private final Seats seats;
    private final Organisation organisation;
    private final Pages pages;

    SeatFormPages(Seats seats, Organisation organisation, Pages pages) {
        this.seats = seats;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping(RepresentationPaths.NEW_SEAT)
    View fresh(Frame frame, Actor by) {
        by.mustHave(Permission.KEEP_SEATS);
        return pages.show(
                frame, page(frame, by, Optional.empty(), Form.empty(LABELS).with("elected", YES)));
    }

    @PostMapping(RepresentationPaths.NEW_SEAT)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.KEEP_SEATS);
        var form = Form.of(LABELS, typed);
        var page = page(frame, by, Optional.empty(), form);
        return switch (check(form, page)) {
            case Checked.Bad<SeatFacts> _ -> pages.mend(frame, page);
            case Checked.Good<SeatFacts>(var facts) ->
                Redirect.to(RepresentationPaths.seat(seats.add(by, facts)), "representation.said.seat-added");
        };
    }

    @GetMapping(RepresentationPaths.SEAT_EDIT)
    View edit(Frame frame, Actor by, @PathVariable UUID id) {
        mustEdit(by);
        var seat = seats.seat(by, new SeatId(id)).orElseThrow(() -> new NotFound(id));
        var facts = seat.facts();
        var form = Form.empty(LABELS)
                .with("version", seat.version().number())
                .with("body", facts.body().value())
                .with("title", facts.title())
                .with("duty", facts.duty())
                .with("elected", facts.elected() ? YES : "")
                .with("mandator", facts.mandator().value())
                .with("nominator", facts.nominator())
                .with("basis", facts.basis())
                .with("remuneration", facts.remuneration())
                .with("support", facts.support())
                .with(
                        "supporter",
                        facts.supporter()
                                .map(PersonId::value)
                                .map(UUID::toString)
                                .orElse(""))
                .with("closedOn", facts.closedOn().map(Object::toString).orElse(""));
        return pages.show(frame, page(frame, by, Optional.of(seat.id()), form));
    }

    @PostMapping(RepresentationPaths.SEAT_EDIT)
    View change(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        mustEdit(by);
        var seat = seats.seat(by, new SeatId(id)).orElseThrow(() -> new NotFound(id));
        var form = Form.of(LABELS, typed);
        var page = page(frame, by, Optional.of(seat.id()), form);
        return switch (check(form, page)) {
            case Checked.Bad<SeatFacts> _ -> pages.mend(frame, page);
            case Checked.Good<SeatFacts>(var facts) -> {
                var shown = form.version();
                form.with("version", seat.version().number());
                yield Trouble.tried(
                        () -> seats.change(by, seat.id(), shown, facts),
                        Redirect.to(RepresentationPaths.seat(seat.id()), "representation.said.seat-changed"),
                        trouble -> pages.show(frame, page.with(trouble)));
            }
        };
    }

    private static void mustEdit(Actor by) {
        if (!Seats.mayMandate(by)) {
            by.mustHave(Permission.KEEP_SEATS);
        }
    }

    private static Checked<SeatFacts> check(Form form, SeatFormPage page) {
        var body = Option.oneOf(form, "body", page.bodies());
        var title = form.required("title", Form.SHORT);
        var duty = form.choice("duty", SeatFacts.Duty.class);
        var mandator = Option.oneOf(form, "mandator", page.mandators());
        var nominator = form.optional("nominator", Form.SHORT);
        var basis = form.optional("basis", Form.SHORT);
        var remuneration = form.optional("remuneration", Form.SHORT);
        var support = Option.chosen(form, "support", page.functions());
        var supporter = Option.chosen(form, "supporter", page.people());
        var closed = form.optionalDay("closedOn");
        return form.check(() -> new SeatFacts(
                new BodyId(UUID.fromString(body.orElseThrow())),
                title,
                duty.orElseThrow(),
                form.ticked("elected", YES),
                new BodyId(UUID.fromString(mandator.orElseThrow())),
                nominator,
                basis,
                remuneration,
                support.orElse(""),
                supporter.map(UUID::fromString).map(PersonId::new),
                closed));
    }

    private SeatFormPage page(Frame frame, Actor by, Optional<SeatId> seat, Form form) {
        var t = frame.t();
        var bodies = organisation.bodies();
        return new SeatFormPage(
                seat,
                form,
                bodies.stream()
                        .filter(body -> !body.kind().decidesForUs())
                        .map(body -> new Option(body.id().value().toString(), t.of(body.name())))
                        .toList(),
                Arrays.stream(SeatFacts.Duty.values())
                        .map(duty -> new Option(duty.name(), t.of(duty)))
                        .toList(),
                bodies.stream()
                        .filter(body -> body.kind().decidesForUs())
                        .map(body -> new Option(body.id().value().toString(), t.of(body.name())))
                        .toList(),
                organisation.functions().stream()
                        .map(function -> new Option(function.code(), t.of(function.name())))
                        .toList(),
                PeopleOptions.of(seats.people(by)),
                Trouble.NONE);
    }
}

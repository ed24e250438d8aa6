package se.utblick.networks.web;

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
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipId;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.networks.Seat;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Function;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Who sits in a network for us, and who stands behind them. */
@Controller
class MembershipSeatPages {

    private final Memberships memberships;
    private final MembershipChoices choices;
    private final Pages pages;

    MembershipSeatPages(Memberships memberships, MembershipChoices choices, Pages pages) {
        this.memberships = memberships;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping(NetworksPaths.SEATS)
    View taking(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var form =
                Form.empty(Field.LABELS).with("seat", Seat.Kind.REPRESENTATIVE).with("first", frame.today());
        return pages.show(frame, taking(frame, membership(by, id), form));
    }

    @PostMapping(NetworksPaths.SEATS)
    View take(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        var form = Form.of(Field.LABELS, typed);
        var page = taking(frame, membership, form);
        return switch (check(form, choices.functions(frame.t()))) {
            case Checked.Bad<Seat> _ -> pages.mend(frame, page);
            case Checked.Good<Seat>(var seat) -> {
                memberships.seat(by, membership.id(), seat);
                yield Redirect.to(NetworksPaths.membership(membership.id()) + "#seats", "networks.said.seat-taken");
            }
        };
    }

    private static Checked<Seat> check(Form form, List<Option> functions) {
        var kind = form.choice("seat", Seat.Kind.class);
        var post = form.required("post", 200);
        var within = form.optional("within", 200);
        var function = Option.chosen(form, "function", functions);
        var holder = form.optional("holder", 200);
        if (function.isEmpty() && holder.isEmpty()) {
            form.wrong("holder", "networks.field.somebody");
        }
        var first = form.day("first");
        return form.check(() -> new Seat(
                UUID.randomUUID(),
                kind.orElseThrow(),
                post,
                within,
                function.map(code -> new Function(code, Bilingual.NONE)),
                holder,
                first.orElseThrow(),
                Optional.empty()));
    }

    @GetMapping(NetworksPaths.SEAT_END)
    View leaving(Frame frame, Actor by, @PathVariable UUID id, @PathVariable UUID seat) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        held(membership, seat);
        return pages.show(
                frame, leaving(frame, membership, seat, Form.empty(Field.LABELS).with("last", frame.today())));
    }

    @PostMapping(NetworksPaths.SEAT_END)
    View leave(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID seat,
            @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        var held = held(membership, seat);
        var form = Form.of(Field.LABELS, typed);
        var last = form.day("last");
        last.filter(held.first()::isAfter).ifPresent(_ -> form.wrong("last", "platform.field.ends-before-start"));
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, leaving(frame, membership, seat, form));
        }
        memberships.seat(
                by,
                membership.id(),
                new Seat(
                        held.id(),
                        held.kind(),
                        held.post(),
                        held.within(),
                        held.function(),
                        held.holder(),
                        held.first(),
                        last));
        return Redirect.to(NetworksPaths.membership(membership.id()) + "#seats", "networks.said.seat-left");
    }

    private static Seat held(Membership membership, UUID seat) {
        return membership.seats().stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound(seat));
    }

    private FormPage taking(Frame frame, Membership membership, Form form) {
        var t = frame.t();
        return FormPage.of(
                "networks.seat.new",
                MembershipChoices.back(t, membership),
                NetworksPaths.at(NetworksPaths.SEATS, membership.id()),
                List.of(
                        Field.select("seat", MembershipChoices.constants(t, Seat.Kind.values())),
                        Field.text("post"),
                        Field.text("within").orNothing(),
                        Field.select("function", choices.functions(t)).orNothing(),
                        Field.text("holder").orNothing(),
                        Field.day("first")),
                form);
    }

    private static FormPage leaving(Frame frame, Membership membership, UUID seat, Form form) {
        return FormPage.of(
                "networks.seat.end",
                MembershipChoices.back(frame.t(), membership),
                NetworksPaths.endOfSeat(membership.id(), seat),
                List.of(Field.day("last")),
                form);
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }
}

package se.utblick.representation.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.SeatId;

/**
 * The form of a seat.
 *
 * @param seat the seat that is changed; nothing for a new one
 * @param bodies those that there can be a seat in
 * @param mandators the bodies of ours that give mandates
 */
public record SeatFormPage(
        Optional<SeatId> seat,
        Form form,
        List<Option> bodies,
        List<Option> duties,
        List<Option> mandators,
        List<Option> functions,
        List<Option> people,
        Trouble trouble) {

    public SeatFormPage {
        bodies = List.copyOf(bodies);
        duties = List.copyOf(duties);
        mandators = List.copyOf(mandators);
        functions = List.copyOf(functions);
        people = List.copyOf(people);
    }

    SeatFormPage with(Trouble other) {
        return new SeatFormPage(seat, form, bodies, duties, mandators, functions, people, other);
    }

    public String title() {
        return seat.isPresent() ? "representation.seat.edit" : "representation.seat.new";
    }

    public String action() {
        return seat.map(id -> RepresentationPaths.at(RepresentationPaths.SEAT_EDIT, id))
                .orElse(RepresentationPaths.NEW_SEAT);
    }

    /** Where one goes who changes nothing after all. */
    public String back() {
        return seat.map(RepresentationPaths::seat).orElse(RepresentationPaths.SEATS);
    }
}

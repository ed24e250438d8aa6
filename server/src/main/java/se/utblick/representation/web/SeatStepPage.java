package se.utblick.representation.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.Seat;
import se.utblick.representation.SeatStep;
import se.utblick.representation.Term;

/**
 * The form of one step with a seat.
 *
 * @param term whom it is about; nobody when a name is still to be given
 */
public record SeatStepPage(
        Seat seat, SeatStep step, Optional<Term> term, Form form, List<Option> people, Trouble trouble) {

    public SeatStepPage {
        people = List.copyOf(people);
    }

    SeatStepPage with(Trouble other) {
        return new SeatStepPage(seat, step, term, form, people, other);
    }

    public String action() {
        return RepresentationPaths.step(seat.id(), step);
    }

    /** The beginning of the keys of what the form says. */
    public String key() {
        return "representation.step." + step.name();
    }

    public boolean asksForHolder() {
        return step == SeatStep.NOMINATE || (step == SeatStep.APPOINT && term.isEmpty());
    }

    public boolean is(SeatStep one) {
        return step == one;
    }
}

package se.utblick.consultations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.Move;
import se.utblick.consultations.Need;
import se.utblick.consultations.Route;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * The form of one step: what it asks for, and what is not in place yet.
 *
 * @param no why it was refused, with all that is missing
 * @param waysOut what to choose from when no meeting fits; none when one does
 * @param extensionTo the day to ask the sender for
 */
public record StepPage(
        Consultation consultation,
        Route.Step step,
        Form form,
        Optional<RefusedPage> no,
        List<Option> waysOut,
        Optional<LocalDate> extensionTo) {

    public StepPage {
        waysOut = List.copyOf(waysOut);
    }

    /** The beginning of the keys of what it says. */
    public String key() {
        return "consultations.step." + step.move().name();
    }

    public boolean asksForDay() {
        return asks(Need.SENT_ON, Need.TREATED) || step.move() == Move.DECIDE;
    }

    public boolean asksForDetail() {
        return asks(
                Need.REGISTRY_NUMBER,
                Need.CONTRIBUTORS,
                Need.THROUGH,
                Need.TREATED,
                Need.SUPPORT,
                Need.DECISION,
                Need.RECEIVER);
    }

    public boolean asksForWhy() {
        return asks(Need.REASON, Need.INPUT, Need.COPY);
    }

    private boolean asks(Need... needs) {
        return List.of(needs).stream().anyMatch(step.needs()::contains);
    }
}

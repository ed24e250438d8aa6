package se.utblick.representation.web;

import se.utblick.platform.web.Form;
import se.utblick.representation.Seat;

/** What whoever leaves a seat writes for whoever comes. */
public record HandoverFormPage(Seat seat, Form form, Trouble trouble) {

    HandoverFormPage with(Trouble other) {
        return new HandoverFormPage(seat, form, other);
    }
}

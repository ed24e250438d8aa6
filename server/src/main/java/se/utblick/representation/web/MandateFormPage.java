package se.utblick.representation.web;

import java.util.Arrays;
import java.util.List;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.representation.Mandate;
import se.utblick.representation.Seat;

/** The form of a mandate. */
public record MandateFormPage(Seat seat, Form form, Trouble trouble) {

    MandateFormPage with(Trouble other) {
        return new MandateFormPage(seat, form, other);
    }

    public List<Option> howOften(Words t) {
        return Arrays.stream(Mandate.HowOften.values())
                .map(one -> new Option(one.name(), t.of(one)))
                .toList();
    }
}

package se.utblick.consultations.web;

import java.util.List;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationState;
import se.utblick.kernel.Sentence;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The list: what runs out first stands first.
 *
 * @param total how many there are before anything was filtered away
 */
public record ConsultationsPage(List<Line> lines, Form filter, List<Option> shelves, int total, boolean mayAdd) {

    /** One of them, with what is most urgent about it. */
    public record Line(Consultation consultation, ConsultationState state, Sentence next) {}

    public ConsultationsPage {
        lines = List.copyOf(lines);
        shelves = List.copyOf(shelves);
    }
}

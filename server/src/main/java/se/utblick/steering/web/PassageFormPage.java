package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;

/**
 * The form for the words of one passage.
 *
 * @param passage the passage as it stands; nothing when somebody else has taken it out
 * @param place where in the text it stands, or stood
 * @param conflict whether somebody else has changed the draft since the form was opened
 */
public record PassageFormPage(
        SteeringDocument document,
        Optional<Passage> passage,
        int place,
        Form form,
        List<Option> kinds,
        boolean conflict,
        Optional<RefusedPage> no) {

    PassageFormPage refused(RefusedPage shown) {
        return new PassageFormPage(document, passage, place, form, kinds, conflict, Optional.of(shown));
    }
}

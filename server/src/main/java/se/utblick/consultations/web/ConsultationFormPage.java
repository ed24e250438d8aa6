package se.utblick.consultations.web;

import java.util.List;
import java.util.Optional;
import se.utblick.consultations.Weight;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The form for a consultation, new or written anew.
 *
 * @param title the key of the heading
 * @param action where it is sent
 * @param back where the reader goes instead
 * @param conflict what somebody else has saved in the meantime
 */
public record ConsultationFormPage(
        String title,
        String action,
        String back,
        Form form,
        List<Option> kinds,
        List<Option> voices,
        List<Option> officers,
        List<Option> yesNo,
        List<Weight> weights,
        Optional<Conflict> conflict) {

    public List<Option> weightOptions() {
        return weights.stream()
                .map(weight -> new Option(Integer.toString(weight.number()), Integer.toString(weight.number())))
                .toList();
    }
}

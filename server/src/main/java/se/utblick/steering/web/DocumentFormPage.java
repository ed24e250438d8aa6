package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.steering.SteeringDocument;

/**
 * The form for what is said about a document.
 *
 * @param document the draft that is changed; none when a new one is begun
 * @param conflict whether somebody else has changed it since the form was opened
 */
public record DocumentFormPage(
        Optional<SteeringDocument> document,
        Form form,
        List<Option> kinds,
        List<Option> areas,
        List<Option> owners,
        List<Option> goals,
        boolean conflict) {}

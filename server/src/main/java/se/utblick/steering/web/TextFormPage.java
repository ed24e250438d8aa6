package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.SteeringDocument;

/**
 * The form for writing a draft's whole text.
 *
 * @param conflict what reads otherwise, when somebody else has changed the draft since the form was opened
 * @param no why a rule said no to the text
 */
public record TextFormPage(
        SteeringDocument document, Form form, Optional<Conflict> conflict, Optional<RefusedPage> no) {

    /** The passages that only the one, and only the other, has. */
    public record Conflict(List<String> saved, List<String> yours) {}
}

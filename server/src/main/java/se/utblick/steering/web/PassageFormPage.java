package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;

/** The form for the words of one passage. */
public record PassageFormPage(
        SteeringDocument document,
        Passage passage,
        Form form,
        List<Option> kinds,
        boolean conflict,
        Optional<RefusedPage> no) {}

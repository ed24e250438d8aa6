package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.Need;
import se.utblick.steering.SteeringDocument;

/**
 * The form for taking a step.
 *
 * @param missing what the document itself lacks
 * @param toTell what is asked for
 */
public record StepFormPage(
        SteeringDocument document,
        Transition step,
        List<Need> missing,
        List<Need> toTell,
        Form form,
        Optional<RefusedPage> no) {}

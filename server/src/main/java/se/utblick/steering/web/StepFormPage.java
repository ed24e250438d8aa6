package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
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
 * @param decides the body that it is put to, when it is
 */
public record StepFormPage(
        SteeringDocument document,
        Transition step,
        List<Need> missing,
        List<Need> toTell,
        Optional<Bilingual> decides,
        Form form,
        Optional<RefusedPage> no) {}

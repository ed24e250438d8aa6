package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.DocumentState;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.Need;
import se.utblick.steering.SteeringDocument;

/**
 * The form for taking a step.
 *
 * @param missing what the document itself lacks
 * @param toTell what is asked for
 * @param decides the body that it is put to, when it is
 * @param conflict what somebody else has done, when it was after the form was opened
 */
public record StepFormPage(
        SteeringDocument document,
        Transition step,
        List<Need> missing,
        List<Need> toTell,
        Optional<Bilingual> decides,
        Form form,
        Optional<Conflict> conflict,
        Optional<RefusedPage> no) {

    /**
     * What has been done with the document since.
     *
     * @param since the changes, newest first
     * @param state where it stands now
     * @param open whether the step can still be taken
     */
    public record Conflict(List<Journal.Entry> since, DocumentState state, boolean open) {}

    StepFormPage contested(Conflict found) {
        return new StepFormPage(document, step, missing, toTell, decides, form, Optional.of(found), no);
    }

    StepFormPage refused(RefusedPage shown) {
        return new StepFormPage(document, step, missing, toTell, decides, form, conflict, Optional.of(shown));
    }

    /** Whether there is anything to send: a step that can be taken no longer leaves only what was typed. */
    public boolean open() {
        return conflict.map(Conflict::open).orElse(true);
    }
}

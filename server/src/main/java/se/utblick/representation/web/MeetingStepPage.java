package se.utblick.representation.web;

import se.utblick.platform.web.Form;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingStep;

/** The form of one step with a meeting or a journey. */
public record MeetingStepPage(Meeting meeting, MeetingStep step, Form form, Trouble trouble) {

    MeetingStepPage with(Trouble other) {
        return new MeetingStepPage(meeting, step, form, other);
    }

    public boolean asksWhy() {
        return step == MeetingStep.CANCEL || step == MeetingStep.EXCUSE;
    }

    public boolean asksWhen() {
        return step == MeetingStep.ANNOUNCE;
    }
}

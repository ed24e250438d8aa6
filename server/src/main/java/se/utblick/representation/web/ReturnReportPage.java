package se.utblick.representation.web;

import se.utblick.platform.web.Form;
import se.utblick.representation.Meeting;

/** Five short questions for whoever is on the way home. */
public record ReturnReportPage(Meeting meeting, Form form, Trouble trouble) {

    ReturnReportPage with(Trouble other) {
        return new ReturnReportPage(meeting, form, other);
    }
}

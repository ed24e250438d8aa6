package se.utblick.decisions.web;

import java.util.Optional;
import se.utblick.decisions.Meeting;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;

/**
 * Moving a meeting or calling it off.
 *
 * @param waiting how many matters wait for it
 * @param overtaken whether somebody else has changed the meeting since the form was opened
 */
public record MeetingChangePage(Meeting meeting, Form form, int waiting, boolean overtaken, Optional<RefusedPage> no) {}

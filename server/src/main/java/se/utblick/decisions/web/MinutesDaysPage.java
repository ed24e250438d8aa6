package se.utblick.decisions.web;

import java.util.Optional;
import se.utblick.decisions.Meeting;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;

/** The form for when a meeting's minutes were adjusted and made known. */
public record MinutesDaysPage(Meeting meeting, Form form, Optional<RefusedPage> no) {}

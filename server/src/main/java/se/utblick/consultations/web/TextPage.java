package se.utblick.consultations.web;

import java.util.Optional;
import se.utblick.consultations.Consultation;
import se.utblick.platform.web.Form;

/** The memorandum and the answer as they are written. */
public record TextPage(Consultation consultation, Form form, Optional<Conflict> conflict) {}

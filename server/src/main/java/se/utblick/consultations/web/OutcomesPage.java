package se.utblick.consultations.web;

import java.util.List;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.Stand;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/** Was our view taken up? One question for each stand. */
public record OutcomesPage(Consultation consultation, List<Stand> stands, Form form, List<Option> outcomes) {}

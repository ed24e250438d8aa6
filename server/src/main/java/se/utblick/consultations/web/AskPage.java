package se.utblick.consultations.web;

import java.util.List;
import java.util.Optional;
import se.utblick.consultations.Consultation;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/** Asking a unit, or somebody outside, to contribute. */
public record AskPage(Consultation consultation, Form form, List<Option> units, Optional<RefusedPage> no) {}

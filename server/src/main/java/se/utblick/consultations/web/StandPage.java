package se.utblick.consultations.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.consultations.Consultation;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The form for our stand on one proposal.
 *
 * @param stand which, when it is written anew
 */
public record StandPage(Consultation consultation, Optional<UUID> stand, Form form, List<Option> kinds) {}

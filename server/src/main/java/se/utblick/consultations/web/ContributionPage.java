package se.utblick.consultations.web;

import java.util.Optional;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.Contribution;
import se.utblick.platform.web.Form;

/**
 * One contribution: what was asked, what was answered, and the link that an outsider answers by.
 *
 * @param link the address of the link that was just made, told this once
 */
public record ContributionPage(
        Consultation consultation,
        Contribution contribution,
        Form form,
        boolean mayAnswer,
        boolean handles,
        Optional<String> link) {}

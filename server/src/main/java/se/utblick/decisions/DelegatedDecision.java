package se.utblick.decisions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.RegistryNumber;
import se.utblick.platform.Subject;

/**
 * What was decided on a body's behalf.
 *
 * @param about what it is about, when that is something in this house
 * @param reportedOn the day of the meeting at which it was reported to the body, once it has been
 */
public record DelegatedDecision(
        UUID id,
        DelegationRule rule,
        String title,
        LocalDate decidedOn,
        RegistryNumber registryNumber,
        Optional<Subject> about,
        Optional<LocalDate> reportedOn) {

    static final String SUBJECT = "decisions.delegated-decision";
}

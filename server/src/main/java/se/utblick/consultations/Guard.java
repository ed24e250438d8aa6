package se.utblick.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;

/**
 * What must be in place before a step.
 *
 * @param plan the days, once there is a last day to count from
 */
record Guard(Consultation consultation, Draft draft, int asked, Optional<BackwardPlan> plan, LocalDate today) {

    /** All that is missing, at once. */
    List<Sentence> missing(Route.Step step, Said said) {
        return step.needs().stream()
                .filter(need -> !has(need, said))
                .map(Need::missing)
                .toList();
    }

    private boolean has(Need need, Said said) {
        var text = draft.text();
        return switch (need) {
            case REGISTRY_NUMBER ->
                consultation.registryNumber().isPresent()
                        || RegistryNumber.parse(said.detail()).isPresent();
            case SENDER -> !consultation.sender().isBlank();
            case LAST_DAY -> consultation.lastDay().isPresent();
            case PAPERS -> !consultation.address().isBlank();
            case OFFICER -> consultation.officer().isPresent();
            case CONTRIBUTORS -> asked > 0 || !said.detail().isEmpty();
            case WEIGHT -> consultation.weight().isPresent();
            case MEETING -> meets(said);
            case CONCERN -> !consultation.concern().isBlank();
            case VOICE -> consultation.voice().isPresent();
            case TEXT -> !text.answer().isBlank();
            case SUMMARY -> !text.summary().isBlank();
            case BACKGROUND -> !text.background().isBlank();
            case ASSESSMENT -> !text.assessment().isBlank();
            case CONSULTED -> !text.consulted().isBlank();
            case ECONOMY -> !text.economy().isBlank();
            case PROPOSAL -> !text.proposal().isBlank();
            case STANDS -> !draft.stands().isEmpty();
            case SECOND_EYES -> draft.isApproved();
            case OUTCOMES ->
                draft.stands().stream().allMatch(stand -> stand.outcome().isPresent());
            case REASON, INPUT, COPY -> !said.why().isEmpty();
            case THROUGH, SUPPORT, RECEIVER -> !said.detail().isEmpty();
            case TREATED, DECISION -> happened(said) && !said.detail().isEmpty();
            case SENT_ON -> happened(said);
        };
    }

    /** Whether the day was said, and it is no day still to come. */
    private boolean happened(Said said) {
        return said.on().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Whether whoever decides can do it in time; while nobody knows who that is, it is the weight that is missing. */
    private boolean meets(Said said) {
        return consultation.weight().isEmpty()
                || said.wayOut().isPresent()
                || consultation.wayOut().isPresent()
                || plan.filter(days -> days.problem().isEmpty()).isPresent();
    }
}

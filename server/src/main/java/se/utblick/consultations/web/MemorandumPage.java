package se.utblick.consultations.web;

import java.time.LocalDate;
import java.util.List;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.Contribution;
import se.utblick.consultations.Draft;

/** The memorandum to those who decide, in the headings that the region's have. */
public record MemorandumPage(
        Consultation consultation, Draft draft, List<Contribution> contributions, String decidedBy, LocalDate day) {

    /** Those who have contributed, by what they are called. */
    public List<String> contributors() {
        return contributions.stream()
                .filter(asked -> asked.answer().isPresent())
                .map(Contribution::asked)
                .toList();
    }
}

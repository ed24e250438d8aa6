package se.utblick.consultations.web;

import java.util.List;
import java.util.Optional;
import se.utblick.consultations.BackwardPlan;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationState;
import se.utblick.consultations.Contribution;
import se.utblick.consultations.Draft;
import se.utblick.consultations.Move;
import se.utblick.platform.Journal;

/**
 * All there is to know about a consultation, and what the reader may do with it.
 *
 * @param plan the days counted backwards, once there is a last day
 * @param steps what the reader may do next
 * @param handles whether the reader handles consultations
 * @param writable whether what we answer may still be written
 */
public record ConsultationPage(
        Consultation consultation,
        ConsultationState state,
        Optional<BackwardPlan> plan,
        List<Step> steps,
        Draft draft,
        List<ContributionView> contributions,
        List<Journal.Entry> history,
        boolean handles,
        boolean writable) {

    /**
     * A step that the reader may take.
     *
     * @param address of its form, or of the form among the decisions when a body decides
     */
    public record Step(Move move, String address) {}

    /** One contribution, and whether the reader may give it. */
    public record ContributionView(Contribution contribution, boolean mayAnswer, boolean late) {}

    public boolean isOpen() {
        return state.isOpen();
    }

    /** The warning that no meeting fits, as long as nobody has said what is done instead. */
    public boolean warns() {
        return isOpen()
                && consultation.wayOut().isEmpty()
                && plan.flatMap(BackwardPlan::problem).isPresent();
    }

    /** Whether quiet weeks lie ahead that nobody has been named for. */
    public boolean lacksCover() {
        return isOpen()
                && consultation.cover().isEmpty()
                && plan.filter(days -> !days.seasons().isEmpty()).isPresent();
    }

    /** The papers there is anything to write in, by their part of the address. */
    public List<String> papers() {
        if (draft.isEmpty() || consultation.openness().secret()) {
            return List.of();
        }
        return draft.text().answerEnglish().isBlank()
                ? List.of("memorandum", "answer")
                : List.of("memorandum", "answer", "answer-en");
    }
}

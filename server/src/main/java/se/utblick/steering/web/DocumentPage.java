package se.utblick.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.platform.web.Remark;
import se.utblick.steering.DocumentState;
import se.utblick.steering.Goal;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.Need;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;

/**
 * A document to read, with what follows from each passage beside it.
 *
 * @param decisions the decisions that its steps rest on
 * @param ways what can follow now, for whom, and what is missing for it
 */
public record DocumentPage(
        SteeringDocument document,
        DocumentState state,
        boolean overdue,
        List<Section> sections,
        Map<DecisionId, Decision> decisions,
        Optional<Bilingual> owner,
        Optional<Bilingual> area,
        List<Goal> serves,
        List<SteeringDocument> versions,
        List<Way> ways,
        boolean mayMend,
        boolean maySetGoals,
        boolean mayBeginNext) {

    /** A heading and what stands under it; the text before the first heading has none. */
    public record Section(Optional<Passage> heading, List<Line> lines) {}

    /**
     * One passage.
     *
     * @param notes what else there is to say in the margin
     * @param mending where its words are changed, or empty
     */
    public record Line(
            Passage passage, List<AnchoredGoal> goals, List<Sentence> notes, boolean changed, String mending) {}

    /** A goal set in the passage, and what follow-up has to say about it. */
    public record AnchoredGoal(Goal goal, Optional<Remark> remark) {}

    /**
     * A step that can follow.
     *
     * @param mine whether the reader may take it
     * @param missing what the document itself lacks for it
     * @param toTell what whoever takes it is asked for
     */
    public record Way(Transition step, boolean mine, List<Need> missing, List<Need> toTell, String address) {}

    public Optional<Decision> decision() {
        return document.decision().map(decisions::get);
    }

    public boolean startsLater(LocalDate today) {
        return state.applies()
                && document.validFrom().filter(from -> from.isAfter(today)).isPresent();
    }

    /** The value of {@code data-standing}: consulting the county is a way of being out for comment. */
    public static String standing(DocumentState state) {
        return state == DocumentState.IN_CONSULTATION ? DocumentState.OUT_FOR_COMMENT.name() : state.name();
    }
}

package se.utblick.steering.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.Proposal;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.platform.web.Remark;
import se.utblick.steering.DocumentState;
import se.utblick.steering.Goal;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.Need;
import se.utblick.steering.OnADay;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;

/**
 * A document to read, with what follows from each passage beside it.
 *
 * @param now what it is on this day, and why
 * @param decisions the decisions that its steps rest on
 * @param above the documents whose goals it serves
 * @param decides the body that decides on documents of its kind
 * @param waiting what waits at that body for a decision about it
 * @param ways what can follow now, for whom, and what is missing for it
 */
public record DocumentPage(
        OnADay now,
        List<LifeStep> life,
        List<Section> sections,
        Map<DecisionId, Decision> decisions,
        List<Above> above,
        Optional<Bilingual> decides,
        Optional<Proposal> waiting,
        List<OnADay> versions,
        List<Way> ways,
        boolean mayMend,
        boolean maySetGoals,
        boolean mayBeginNext) {

    /** A document that it stands under, and the goals of it that it serves. */
    public record Above(SteeringDocument document, List<Goal> goals) {}

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

    /**
     * A goal set in the passage, and what follow-up has to say about it.
     *
     * @param path its own page, which it has while it is in force
     */
    public record AnchoredGoal(Goal goal, Optional<String> path, Optional<Remark> remark) {}

    /**
     * A step that can follow.
     *
     * @param mine whether the reader may take it
     * @param propose where the reader may put it forward to the body that decides it, or empty
     * @param missing what the document itself lacks for it
     * @param toTell what whoever takes it is asked for
     */
    public record Way(
            Transition step, boolean mine, List<Need> missing, List<Need> toTell, String address, String propose) {}

    public SteeringDocument document() {
        return now.document();
    }

    public DocumentState state() {
        return now.state();
    }

    public Optional<Decision> decision() {
        return now.decision().map(decisions::get);
    }

    /**
     * The value of {@code data-standing}: consulting the county is a way of being out for comment, an end that has passed is
     * late, and what is withdrawn is cancelled.
     */
    public static String standing(DocumentState state) {
        return switch (state) {
            case IN_CONSULTATION -> DocumentState.OUT_FOR_COMMENT.name();
            case EXPIRED -> "LATE";
            case WITHDRAWN -> "CANCELLED";
            default -> state.name();
        };
    }
}

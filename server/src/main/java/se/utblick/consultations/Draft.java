package se.utblick.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.utblick.organisation.Actor;

/**
 * What we are about to answer: the memorandum to those who decide, our stand on each proposal, and the text of the answer.
 *
 * @param editedAt when any of it was last written
 * @param writers everybody who has written in it
 * @param approval the last time somebody else read it and said yes
 */
public record Draft(
        Text text, List<Stand> stands, Optional<Instant> editedAt, Set<UUID> writers, Optional<Approval> approval) {

    /** That somebody has read it. */
    public record Approval(UUID person, String by, Instant at) {}

    /**
     * The parts of the memorandum, and the answer itself.
     *
     * @param answer the answer in Swedish
     * @param answerEnglish the same in English, where the receiver needs it
     */
    public record Text(
            String summary,
            String background,
            String assessment,
            String consulted,
            String economy,
            String proposal,
            String answer,
            String answerEnglish) {

        public static final Text NONE = new Text("", "", "", "", "", "", "", "");
    }

    public Draft {
        stands = List.copyOf(stands);
        writers = Set.copyOf(writers);
    }

    /** Whether somebody who has written none of it has read it as it stands now. */
    public boolean isApproved() {
        return approval.filter(yes -> !writers.contains(yes.person()))
                .filter(yes -> editedAt.map(edited -> !edited.isAfter(yes.at())).orElse(false))
                .isPresent();
    }

    /** Nobody approves their own. */
    public boolean isWrittenBy(Actor actor) {
        return writers.contains(actor.person().value());
    }

    public boolean isEmpty() {
        return editedAt.isEmpty();
    }
}

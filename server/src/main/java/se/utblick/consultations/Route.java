package se.utblick.consultations;

import static se.utblick.consultations.ConsultationState.*;
import static se.utblick.consultations.Need.*;
import static se.utblick.organisation.Role.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;

/** The way a consultation goes: every step, from where, to where, for whom, and what must be in place. */
public enum Route {
    NATIONAL(
            RECEIVED,
            Set.of(REGISTERED, ASSIGNED, DRAFT, IN_PREPARATION, FOR_DECISION),
            step(Move.REGISTER, REGISTERED, by(REGISTRAR), needs(REGISTRY_NUMBER, SENDER, LAST_DAY, PAPERS), RECEIVED),
            step(
                    Move.ASSIGN,
                    ASSIGNED,
                    by(STRATEGIST, SECRETARY),
                    needs(OFFICER, CONTRIBUTORS, WEIGHT, MEETING),
                    REGISTERED),
            step(Move.DECLINE, DECLINED, by(CHAIR, DIRECTOR), needs(REASON), ASSIGNED),
            step(Move.DRAFT, DRAFT, by(SUPPORT_OFFICER), needs(), ASSIGNED),
            step(
                    Move.PREPARE,
                    IN_PREPARATION,
                    by(SUPPORT_OFFICER),
                    needs(SUMMARY, BACKGROUND, ASSESSMENT, CONSULTED, ECONOMY, PROPOSAL, STANDS, SECOND_EYES),
                    DRAFT),
            step(Move.SUBMIT, FOR_DECISION, by(SECRETARY), needs(TREATED), IN_PREPARATION),
            // A body may send it back; the practice knows it, and so must the table.
            step(Move.REMIT, DRAFT, by(REGISTRAR, SECRETARY), needs(REASON), FOR_DECISION),
            step(Move.DECIDE, DECIDED, by(REGISTRAR), needs(DECISION), FOR_DECISION),
            step(Move.SEND, SENT, by(REGISTRAR), needs(SENT_ON, RECEIVER, COPY), DECIDED),
            step(Move.CLOSE, CLOSED, by(SUPPORT_OFFICER), needs(OUTCOMES), SENT)),
    EUROPEAN(
            DISCOVERED,
            Set.of(DISCOVERED, ASSESSED, DRAFT),
            step(Move.ASSESS, ASSESSED, by(BRUSSELS_OFFICER, STRATEGIST), needs(LAST_DAY, CONCERN, VOICE), DISCOVERED),
            step(Move.ANSWER_THROUGH, ANSWERS_THROUGH, by(STRATEGIST), needs(THROUGH, INPUT), ASSESSED),
            step(Move.DECLINE, DECLINED, by(STRATEGIST), needs(REASON), ASSESSED),
            step(Move.DRAFT, DRAFT, by(SUPPORT_OFFICER), needs(TEXT), ASSESSED, ANSWERS_THROUGH),
            step(Move.ANCHOR, ANCHORED, by(STRATEGIST), needs(STANDS, SECOND_EYES, SUPPORT), DRAFT),
            step(Move.REMIT, DRAFT, by(REGISTRAR, SECRETARY), needs(REASON), ANCHORED),
            step(Move.DECIDE, DECIDED, by(REGISTRAR), needs(DECISION), ANCHORED),
            step(Move.SEND, SENT, by(SUPPORT_OFFICER), needs(SENT_ON, RECEIVER, COPY), DECIDED),
            step(Move.CLOSE, CLOSED, by(STRATEGIST), needs(OUTCOMES), SENT));

    /** One row of the table. */
    public record Step(Move move, Set<ConsultationState> from, ConsultationState to, List<Role> by, List<Need> needs) {

        public boolean mayBeTakenBy(Actor actor) {
            return actor.roles().stream().anyMatch(by::contains);
        }
    }

    private final ConsultationState initial;
    private final Set<ConsultationState> missable;
    private final List<Step> table;

    Route(ConsultationState initial, Set<ConsultationState> missable, Step... table) {
        this.initial = initial;
        this.missable = missable;
        this.table = List.of(table);
    }

    /** Where it begins. */
    public ConsultationState initial() {
        return initial;
    }

    /** Whether it is missed when its last day passes while it stands here. */
    boolean isMissableFrom(ConsultationState state) {
        return missable.contains(state);
    }

    public List<Step> table() {
        return table;
    }

    /** What can be done with it from here. */
    public List<Step> next(ConsultationState state) {
        return table.stream().filter(step -> step.from().contains(state)).toList();
    }

    public Optional<Step> step(Move move) {
        return table.stream().filter(step -> step.move() == move).findFirst();
    }

    private static Step step(
            Move move, ConsultationState to, List<Role> by, List<Need> needs, ConsultationState... from) {
        return new Step(move, Set.copyOf(Arrays.asList(from)), to, by, needs);
    }

    private static List<Role> by(Role... roles) {
        return List.of(roles);
    }

    private static List<Need> needs(Need... needs) {
        return List.of(needs);
    }
}

package se.utblick.plan;

import static se.utblick.organisation.Role.REGISTRAR;
import static se.utblick.organisation.Role.SECRETARY;
import static se.utblick.organisation.Role.STRATEGIST;
import static se.utblick.plan.PlanState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;

/**
 * Every step that somebody can take with a plan. The rows are the whole state machine; that a plan comes into force on the
 * first of January, and counts as revised when it has been, follows by itself.
 */
public enum PlanMove {
    ASK_UNITS(EnumSet.of(DRAFT), COLLECTING, List.of(STRATEGIST), PlanGuard.SITUATION, PlanGuard.PREVIOUS_BEGUN),
    WRITE_PROPOSAL(EnumSet.of(COLLECTING), PROPOSAL, List.of(STRATEGIST), PlanGuard.UNITS_ANSWERED),
    SEND_OUT(
            EnumSet.of(PROPOSAL),
            OUT_FOR_COMMENT,
            List.of(STRATEGIST),
            PlanGuard.OBJECTIVES_COMPLETE,
            PlanGuard.OBJECTIVES_REWORDED,
            PlanGuard.ACTIVITIES_COMPLETE,
            PlanGuard.GOALS_COVERED),
    // What was whole when the plan went out can have been changed by the comments, so it is asked again.
    BRING_TO_BOARD(
            EnumSet.of(OUT_FOR_COMMENT),
            TO_DECISION,
            List.of(STRATEGIST, SECRETARY),
            PlanGuard.OBJECTIVES_COMPLETE,
            PlanGuard.ACTIVITIES_COMPLETE,
            PlanGuard.GOALS_COVERED,
            PlanGuard.COMMENTS_ANSWERED,
            PlanGuard.LETTER_WRITTEN,
            PlanGuard.REGISTERED,
            PlanGuard.MONEY_CHECKED,
            PlanGuard.FOLLOW_UP_SETTLED),
    ADOPT(EnumSet.of(TO_DECISION), ADOPTED, List.of(REGISTRAR, SECRETARY)),
    SEND_BACK(EnumSet.of(TO_DECISION), PROPOSAL, List.of(SECRETARY)),
    FOLLOW_UP(
            EnumSet.of(IN_FORCE, REVISED),
            FOLLOWED_UP,
            List.of(STRATEGIST),
            PlanGuard.RESULTS_REPORTED,
            PlanGuard.FOLLOW_UP_DECIDED),
    ARCHIVE(EnumSet.of(FOLLOWED_UP), ARCHIVED, List.of(REGISTRAR), PlanGuard.ARCHIVE_COPY_MADE);

    private final Set<PlanState> from;
    private final PlanState to;
    private final List<Role> by;
    private final List<PlanGuard> guards;

    PlanMove(Set<PlanState> from, PlanState to, List<Role> by, PlanGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = List.of(guards);
    }

    public PlanState to() {
        return to;
    }

    public List<Role> by() {
        return by;
    }

    /** Whether only a decision of the board can take the plan this way. */
    public boolean isDecided() {
        return this == ADOPT || this == SEND_BACK;
    }

    public boolean leavesFrom(PlanState state) {
        return from.contains(state);
    }

    public boolean isFor(Actor actor) {
        return by.stream().anyMatch(actor.roles()::contains);
    }

    List<PlanGuard> guards() {
        return guards;
    }

    /** The ways on from a state. */
    static List<PlanMove> from(PlanState state) {
        return Arrays.stream(values()).filter(move -> move.leavesFrom(state)).toList();
    }
}

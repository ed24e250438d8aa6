package se.utblick.followup;

import se.utblick.kernel.Sentence;

/**
 * Something that the board should see: late, off the plan, or not covered by it.
 *
 * @param address the page where something can be done about it
 */
public record Notice(Kind kind, String code, Sentence sentence, String address) {

    public enum Kind {
        LATE,
        STOPPED,
        BENEFIT_MISSING,
        COST_EXCEEDED,
        OWNER_DISAGREES,
        GOAL_WITHOUT_OBJECTIVE,
        GOAL_WITHOUT_ACTIVITY,
        OBJECTIVE_WITHOUT_ACTIVITY,
        OBJECTIVE_WITHOUT_READING,
        AREA_WITH_NOTHING,
        RECEIVER_WITH_NOTHING,
        BENEFIT_UNANSWERED,
        UNIT_WITHOUT_ANSWER;

        /** Whether it is a hole in the plan, and not something that went another way than the plan said. */
        public boolean isGap() {
            return compareTo(GOAL_WITHOUT_OBJECTIVE) >= 0;
        }
    }
}

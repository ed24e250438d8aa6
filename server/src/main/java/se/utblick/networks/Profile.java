package se.utblick.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.BodyId;
import se.utblick.steering.GoalId;

/**
 * What somebody has written down of a membership.
 *
 * @param through the membership by which we sit there, when it is not our own
 * @param purpose what it should give
 * @param needs which of the policy's needs it should meet
 * @param expectedFee what it should cost a year; nothing while nobody has said
 * @param owner the code of the function that answers for it, or empty
 * @param mandate what those who sit there may say and agree to
 * @param feeBasis how the fee comes about, such as by population
 * @param reviewMonths how long a decision about it holds before it is reconsidered
 * @param source where it can be read that we are members
 */
public record Profile(
        BodyId body,
        Optional<MembershipId> through,
        Bilingual purpose,
        Set<Need> needs,
        Set<GoalId> goals,
        Optional<Money> expectedFee,
        Optional<Integer> expectedHours,
        String owner,
        Bilingual mandate,
        String feeBasis,
        Optional<Terms> terms,
        int reviewMonths,
        Optional<LocalDate> memberSince,
        String source) {

    public Profile {
        needs = Set.copyOf(needs);
        goals = Set.copyOf(goals);
        if (reviewMonths < 1) {
            throw new IllegalArgumentException("A membership is reconsidered some day: " + reviewMonths);
        }
    }

    /** All that must have been said before the board can decide that we join. */
    List<Sentence> missingToJoin() {
        var missing = new ArrayList<Sentence>();
        say(missing, purpose.isEmpty() || needs.isEmpty(), "networks.missing.benefit");
        say(missing, goals.isEmpty(), "networks.missing.goals");
        say(missing, expectedFee.isEmpty(), "networks.missing.fee");
        say(missing, expectedHours.isEmpty(), "networks.missing.hours");
        say(missing, terms.isEmpty(), "networks.missing.terms");
        return missing;
    }

    static void say(List<Sentence> missing, boolean isMissing, String key, Object... details) {
        if (isMissing) {
            missing.add(Sentence.of(key, details));
        }
    }
}

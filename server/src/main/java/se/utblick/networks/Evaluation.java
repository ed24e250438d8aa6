package se.utblick.networks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;

/**
 * What somebody makes of a membership after a year: its benefit by the policy's needs and goals, and, apart from that,
 * whether what came of it is worth what it took.
 *
 * @param proposal what the evaluation leads to
 * @param figures the year's figures as they stood when it was written
 * @param decided whether the board has decided by it, so that it stands as it is
 */
public record Evaluation(
        UUID id,
        MembershipId membership,
        int year,
        Map<Need, Judged> needs,
        Map<GoalId, Judged> goals,
        Optional<Integer> efficiency,
        String efficiencyWords,
        Course proposal,
        String why,
        Figures figures,
        String writtenBy,
        Instant at,
        boolean decided,
        Version version) {

    /** The best there is to say: strong. The least is none at all. */
    public static final int STRONG = 3;

    /** One judgement of benefit, with what shows it. */
    public record Judged(int score, String words, List<Evidence> evidence) {

        public Judged {
            evidence = List.copyOf(evidence);
            if (score < 0 || score > STRONG) {
                throw new IllegalArgumentException("From none to strong: " + score);
            }
        }
    }

    /** Something that happened and that shows it, as it was called when it was pointed at. */
    public record Evidence(Subject thing, String label) {}

    /** @param feeKnown whether there was a fee to count, if only of nothing */
    public record Figures(
            int meetings, int attended, int reported, int contributions, int hours, Money wholeCost, boolean feeKnown) {

        static Figures of(MembershipYear year) {
            return new Figures(
                    year.meetings(),
                    year.attended(),
                    year.reported(),
                    year.contributions(),
                    year.hours(),
                    year.wholeCost(),
                    year.fee().flatMap(Fee::amount).isPresent());
        }
    }

    public Evaluation {
        needs = Map.copyOf(needs);
        goals = Map.copyOf(goals);
        if (efficiency.filter(score -> score < 0 || score > STRONG).isPresent()) {
            throw new IllegalArgumentException("From none to strong: " + efficiency);
        }
    }

    /** The benefit in one figure, out of three: the mean of all that was judged. Only for comparing and ordering. */
    public double benefit() {
        var scores = new ArrayList<Judged>(needs.values());
        scores.addAll(goals.values());
        return scores.stream().mapToInt(Judged::score).average().orElse(0);
    }

    /** All that it does not say and must, before the board can decide by it. */
    List<Sentence> missing(Set<GoalId> served) {
        var missing = new ArrayList<Sentence>();
        Profile.say(missing, needs.size() < Need.values().length, "networks.missing.needs");
        Profile.say(missing, !goals.keySet().containsAll(served), "networks.missing.goals-judged");
        Profile.say(missing, efficiency.isEmpty() || efficiencyWords.isBlank(), "networks.missing.efficiency");
        Profile.say(missing, figures.meetings() == 0, "networks.missing.attendance", String.valueOf(year));
        Profile.say(missing, !figures.feeKnown(), "networks.missing.cost", String.valueOf(year));
        return missing;
    }
}

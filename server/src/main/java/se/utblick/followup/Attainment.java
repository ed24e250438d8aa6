package se.utblick.followup;

import java.util.ArrayList;
import java.util.List;
import se.utblick.kernel.Sentence;

/**
 * How far a goal or an objective had come on a given day. Worked out anew each time; never stored or edited.
 *
 * @param rule the rule that decided it
 * @param reasons why, in order of weight: what decided it comes first
 */
public record Attainment(AttainmentRule rule, List<Sentence> reasons) {

    /** From nothing to show for it to all of it reached. */
    public enum Level {
        NO_EVIDENCE,
        MISSED,
        AT_RISK,
        ON_TRACK,
        MET
    }

    public Attainment {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Says nothing about why: " + rule.key());
        }
    }

    public Level level() {
        return rule.level();
    }

    /** What decided it. */
    public Sentence because() {
        return reasons.getFirst();
    }

    /** The first rule with something to say decides; what the later ones say follows as further reasons. */
    static <F> Attainment by(List<Rule<F>> rules, F facts) {
        var reasons = new ArrayList<Sentence>();
        Rule<F> decisive = null;
        for (var rule : rules) {
            var said = rule.reasons().apply(facts);
            if (decisive == null && !said.isEmpty()) {
                decisive = rule;
            }
            reasons.addAll(said);
        }
        if (decisive == null) {
            throw new IllegalStateException("The last rule must always have something to say");
        }
        return new Attainment(decisive.name(), reasons);
    }
}

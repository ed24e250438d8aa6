package se.utblick.followup;

import static se.utblick.followup.Attainment.Level.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utblick.kernel.Sentence;

/** The rules by which the attainment of a goal is worked out from its objectives, in the order they are asked. */
final class GoalRules {

    static final List<Rule<GoalFacts>> ALL = List.of(
            Rule.of("followup.rule.goal.no-plan", NO_EVIDENCE, GoalRules::noPlan),
            Rule.of("followup.rule.goal.no-objective", NO_EVIDENCE, GoalRules::noObjective),
            Rule.of("followup.rule.goal.mostly-missed", MISSED, GoalRules::mostlyMissed),
            Rule.of("followup.rule.goal.all-met", MET, GoalRules::allMet),
            Rule.of("followup.rule.goal.some-at-risk", AT_RISK, GoalRules::someAtRisk),
            Rule.of("followup.rule.goal.half-unknown", NO_EVIDENCE, GoalRules::halfUnknown),
            Rule.of("followup.rule.goal.on-track", ON_TRACK, GoalRules::theRest));

    static Attainment attainment(GoalFacts facts) {
        return Attainment.by(ALL, facts);
    }

    private static List<Sentence> noPlan(GoalFacts facts) {
        return facts.year().isEmpty() ? List.of(Sentence.of("followup.because.no-plan")) : List.of();
    }

    private static List<Sentence> noObjective(GoalFacts facts) {
        if (facts.year().isEmpty() || !facts.chosen().isEmpty()) {
            return List.of();
        }
        if (!facts.objectives().isEmpty()) {
            return List.of(Sentence.of("followup.because.all-deprioritised", year(facts)));
        }
        return List.of(facts.exception()
                .map(reason -> Sentence.of("followup.because.exception", year(facts), reason))
                .orElseGet(() -> Sentence.of("followup.because.no-objective", year(facts))));
    }

    private static List<Sentence> mostlyMissed(GoalFacts facts) {
        return isMostlyMissed(facts) ? List.of(counts(facts, MISSED)) : List.of();
    }

    private static List<Sentence> allMet(GoalFacts facts) {
        return isAllMet(facts) ? List.of(counts(facts, MET)) : List.of();
    }

    /** How many, and then which and why: the missed before those at risk. */
    private static List<Sentence> someAtRisk(GoalFacts facts) {
        if (!isThreatened(facts)) {
            return List.of();
        }
        var reasons = new ArrayList<Sentence>();
        if (!isMostlyMissed(facts)) {
            reasons.add(counts(facts, facts.count(MISSED) > 0 ? MISSED : AT_RISK));
        }
        Stream.of(MISSED, AT_RISK)
                .flatMap(level -> facts.at(level).stream())
                .map(GoalRules::why)
                .forEach(reasons::add);
        return reasons;
    }

    private static List<Sentence> halfUnknown(GoalFacts facts) {
        return isHalfUnknown(facts) && !isThreatened(facts) ? List.of(counts(facts, NO_EVIDENCE)) : List.of();
    }

    private static List<Sentence> theRest(GoalFacts facts) {
        var settled = facts.chosen().isEmpty() || isAllMet(facts) || isThreatened(facts) || isHalfUnknown(facts);
        return settled ? List.of() : List.of(counts(facts, ON_TRACK));
    }

    private static boolean isMostlyMissed(GoalFacts facts) {
        return 2 * facts.count(MISSED) > facts.chosen().size();
    }

    private static boolean isAllMet(GoalFacts facts) {
        return !facts.chosen().isEmpty() && facts.count(MET) == facts.chosen().size();
    }

    private static boolean isThreatened(GoalFacts facts) {
        return facts.count(MISSED) + facts.count(AT_RISK) > 0;
    }

    private static boolean isHalfUnknown(GoalFacts facts) {
        return facts.count(NO_EVIDENCE) > 0
                && 2 * facts.count(NO_EVIDENCE) >= facts.chosen().size();
    }

    private static Sentence why(ObjectiveFollowUp followed) {
        return Sentence.of(
                "followup.because.objective",
                followed.objective().code(),
                followed.attainment().because());
    }

    /** 4 av 6 delmål är i risk, 2 är uppnådda: what decided it first, then all the others. */
    private static Sentence counts(GoalFacts facts, Attainment.Level first) {
        var all = facts.chosen().size();
        var parts = new ArrayList<Sentence>();
        parts.add(Sentence.of("followup.because.count." + first, facts.count(first), all));
        Stream.of(MISSED, AT_RISK, MET, ON_TRACK, NO_EVIDENCE)
                .filter(level -> level != first && facts.count(level) > 0)
                .map(level -> Sentence.of("followup.because.and." + level, facts.count(level)))
                .forEach(parts::add);
        return Sentence.of("followup.because.counts", parts);
    }

    // As text: a year is a name and takes no thousands separator.
    private static String year(GoalFacts facts) {
        return String.valueOf(facts.year().orElseThrow());
    }

    private GoalRules() {}
}

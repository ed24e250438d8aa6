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
        var missed = facts.count(MISSED);
        return 2 * missed > facts.chosen().size()
                ? counted("followup.because.mostly-missed", missed, facts)
                : List.of();
    }

    private static List<Sentence> allMet(GoalFacts facts) {
        var met = facts.count(MET);
        return met > 0 && met == facts.chosen().size() ? counted("followup.because.all-met", met, facts) : List.of();
    }

    private static List<Sentence> someAtRisk(GoalFacts facts) {
        var reasons = new ArrayList<Sentence>();
        if (facts.count(MISSED) > 0 && 2 * facts.count(MISSED) <= facts.chosen().size()) {
            reasons.addAll(counted("followup.because.some-missed", facts.count(MISSED), facts));
        }
        if (facts.count(AT_RISK) > 0) {
            reasons.addAll(counted("followup.because.some-at-risk", facts.count(AT_RISK), facts));
        }
        Stream.of(MISSED, AT_RISK)
                .flatMap(level -> facts.at(level).stream())
                .map(GoalRules::why)
                .forEach(reasons::add);
        return reasons;
    }

    private static List<Sentence> halfUnknown(GoalFacts facts) {
        var unknown = facts.count(NO_EVIDENCE);
        return unknown > 0 && 2 * unknown >= facts.chosen().size()
                ? counted("followup.because.half-unknown", unknown, facts)
                : List.of();
    }

    private static List<Sentence> theRest(GoalFacts facts) {
        if (facts.chosen().isEmpty() || facts.count(MET) == facts.chosen().size()) {
            return List.of();
        }
        var reasons = new ArrayList<>(counted("followup.because.some-met", facts.count(MET), facts));
        if (facts.count(ON_TRACK) > 0) {
            reasons.addAll(counted("followup.because.some-on-track", facts.count(ON_TRACK), facts));
        }
        if (facts.count(NO_EVIDENCE) > 0
                && 2 * facts.count(NO_EVIDENCE) < facts.chosen().size()) {
            reasons.addAll(counted("followup.because.some-unknown", facts.count(NO_EVIDENCE), facts));
        }
        return reasons;
    }

    private static Sentence why(ObjectiveFollowUp followed) {
        return Sentence.of(
                "followup.because.objective",
                followed.objective().code(),
                followed.attainment().because());
    }

    private static List<Sentence> counted(String key, int some, GoalFacts facts) {
        return List.of(Sentence.of(key, some, facts.chosen().size()));
    }

    // As text: a year is a name and takes no thousands separator.
    private static String year(GoalFacts facts) {
        return String.valueOf(facts.year().orElseThrow());
    }

    private GoalRules() {}
}

package se.utblick.followup;

import static se.utblick.followup.Attainment.Level.*;
import static se.utblick.followup.TargetStatus.State.*;

import java.util.List;
import java.util.stream.Stream;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activity;
import se.utblick.plan.Standing;

/** The rules by which the attainment of an objective is worked out, in the order they are asked. */
final class ObjectiveRules {

    static final List<Rule<ObjectiveFacts>> ALL = List.of(
            Rule.of("followup.rule.objective.deprioritised", NO_EVIDENCE, ObjectiveRules::deprioritised),
            Rule.of("followup.rule.objective.no-target", NO_EVIDENCE, ObjectiveRules::noTarget),
            Rule.of(
                    "followup.rule.objective.target-missed",
                    Attainment.Level.MISSED,
                    facts -> said(facts, TargetStatus.State.MISSED)),
            Rule.of("followup.rule.objective.all-met", Attainment.Level.MET, ObjectiveRules::allMet),
            Rule.of("followup.rule.objective.activity-late", AT_RISK, ObjectiveRules::late),
            Rule.of("followup.rule.objective.lost", AT_RISK, facts -> said(facts, LOST, EXCEEDED)),
            Rule.of("followup.rule.objective.behind", AT_RISK, facts -> said(facts, BEHIND)),
            Rule.of("followup.rule.objective.unmeasured", AT_RISK, facts -> said(facts, UNMEASURED_TOO_LONG)),
            Rule.of("followup.rule.objective.stopped", AT_RISK, ObjectiveRules::stopped),
            Rule.of("followup.rule.objective.nothing-yet", NO_EVIDENCE, ObjectiveRules::nothingYet),
            Rule.of("followup.rule.objective.on-track", ON_TRACK, ObjectiveRules::theRest));

    static Attainment attainment(ObjectiveFacts facts) {
        return Attainment.by(ALL, facts);
    }

    private static List<Sentence> deprioritised(ObjectiveFacts facts) {
        return facts.objective().deprioritised().stream()
                .map(why -> Sentence.of("followup.because.deprioritised", why))
                .toList();
    }

    private static List<Sentence> noTarget(ObjectiveFacts facts) {
        return facts.targets().isEmpty() ? List.of(Sentence.of("followup.because.no-target")) : List.of();
    }

    private static List<Sentence> allMet(ObjectiveFacts facts) {
        return !facts.targets().isEmpty() && facts.allTargetsMet() ? said(facts, TargetStatus.State.MET) : List.of();
    }

    private static List<Sentence> late(ObjectiveFacts facts) {
        return facts.late().stream().map(Reasons::late).toList();
    }

    private static List<Sentence> stopped(ObjectiveFacts facts) {
        return facts.figuresAreGood() ? List.of() : stoppedOnes(facts);
    }

    private static List<Sentence> nothingYet(ObjectiveFacts facts) {
        return !facts.targets().isEmpty() && facts.nothingHasHappened()
                ? List.of(Sentence.of("followup.because.nothing-yet"))
                : List.of();
    }

    /** What remains to be said when nothing stands in the way; good company to the reasons above, too. */
    private static List<Sentence> theRest(ObjectiveFacts facts) {
        var figures = facts.allTargetsMet()
                ? List.<Sentence>of()
                : said(facts, TargetStatus.State.MET, HELD, IN_PACE, UNMEASURED);
        var stopped = facts.figuresAreGood() ? stoppedOnes(facts) : List.<Sentence>of();
        return Stream.of(figures, stopped, work(facts)).flatMap(List::stream).toList();
    }

    private static List<Sentence> work(ObjectiveFacts facts) {
        var promised =
                facts.activities().stream().filter(ObjectiveRules::isPromised).count();
        if (promised == 0) {
            return List.of(Sentence.of("followup.because.no-activity"));
        }
        var done = facts.activities(Standing.DONE, Standing.PARTLY_DONE).size();
        return List.of(Sentence.of("followup.because.work", done, promised));
    }

    private static boolean isPromised(Activity activity) {
        return activity.committed() || activity.completion().isPresent();
    }

    private static List<Sentence> stoppedOnes(ObjectiveFacts facts) {
        return facts.stopped().stream()
                .map(activity -> Reasons.stopped(activity, facts.day()))
                .toList();
    }

    private static List<Sentence> said(ObjectiveFacts facts, TargetStatus.State... states) {
        return Stream.of(states)
                .flatMap(state -> facts.targets(state).stream())
                .map(target -> Reasons.of(target, facts.day()))
                .toList();
    }

    private ObjectiveRules() {}
}

package se.utblick.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Function;
import se.utblick.organisation.Unit;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/**
 * Something measurable to have reached within the plan's year, for at least one goal.
 *
 * @param realistic why it can be reached with what we have
 * @param assessments the owner's judgements, newest first
 * @param deprioritised the reason it was not chosen, when it was not
 * @param waiting whether it was written for a plan that was adopted already, and no revision has taken it in yet
 * @param carriedFrom the same objective in the plan before
 */
public record Objective(
        ObjectiveId id,
        PlanId plan,
        String code,
        Bilingual text,
        Bilingual realistic,
        List<GoalId> goals,
        List<TopicId> areas,
        Set<Mandate> mandates,
        Set<Receiver> receivers,
        Unit unit,
        Function owner,
        List<Indicator> indicators,
        List<Assessment> assessments,
        Optional<String> deprioritised,
        boolean waiting,
        Optional<ObjectiveId> carriedFrom,
        Version version) {

    public Objective {
        goals = List.copyOf(goals);
        areas = List.copyOf(areas);
        mandates = Set.copyOf(mandates);
        receivers = Set.copyOf(receivers);
        indicators = List.copyOf(indicators);
        assessments = List.copyOf(assessments);
    }

    public Optional<Assessment> latestAssessment() {
        return assessments.stream().findFirst();
    }

    /** Whether the plan stands for it: it was not set aside, and it does not wait for a revision. */
    public boolean isInPlan() {
        return deprioritised.isEmpty() && !waiting;
    }

    /** Whether what it says can be changed as things are with its plan, without a revision. */
    public boolean isOpenIn(PlanYear its) {
        return deprioritised.isEmpty() && !its.followedUp() && (!its.adopted() || waiting);
    }

    void mustBeOpenIn(PlanYear its) {
        its.mustBeOpen();
        if (its.adopted() && !waiting) {
            throw new Refused("plan.refused.adopted-is-revised", Integer.toString(its.year()))
                    .instead("plan.instead.revise", PlanPaths.newRevision(its.year()));
        }
        mustNotBeDeprioritised();
    }

    void mustNotBeDeprioritised() {
        if (deprioritised.isPresent()) {
            throw new Refused("plan.refused.objective-deprioritised", code);
        }
    }

    public ObjectiveState state(boolean planAdopted) {
        if (deprioritised.isPresent()) {
            return ObjectiveState.DEPRIORITISED;
        }
        if (!planAdopted || waiting) {
            return ObjectiveState.PROPOSED;
        }
        return latestAssessment()
                .map(latest -> ObjectiveState.valueOf(latest.level().name()))
                .orElse(ObjectiveState.ADOPTED);
    }

    Objective with(List<Indicator> itsIndicators, List<Assessment> itsAssessments) {
        return new Objective(
                id,
                plan,
                code,
                text,
                realistic,
                goals,
                areas,
                mandates,
                receivers,
                unit,
                owner,
                itsIndicators,
                itsAssessments,
                deprioritised,
                waiting,
                carriedFrom,
                version);
    }

    /** Whether it can be judged in any way: nothing is before the plan is adopted, and what is over only anew. */
    boolean isOpenToJudge(boolean planAdopted, boolean mayJudgeAnew) {
        return switch (state(planAdopted)) {
            case PROPOSED, DEPRIORITISED -> false;
            case ADOPTED, ON_TRACK, AT_RISK -> true;
            case MET, PARTLY_MET, MISSED -> mayJudgeAnew;
        };
    }

    void mustBeOpenToJudge(boolean planAdopted, boolean mayJudgeAnew) {
        if (!isOpenToJudge(planAdopted, mayJudgeAnew)) {
            var state = state(planAdopted);
            throw new Refused(state.isFinal() ? "plan.refused.assess-anew" : "plan.refused.assess-state", state);
        }
    }

    /** Whether it can be judged like this: what is over is only opened again. */
    void mustBeOpenFor(Assessment judged, boolean planAdopted, boolean mayJudgeAnew) {
        mustBeOpenToJudge(planAdopted, mayJudgeAnew);
        var state = state(planAdopted);
        if (state.isFinal() && judged.level() != Assessment.Level.ON_TRACK) {
            throw new Refused("plan.refused.assess-state", state);
        }
        mustRestOnSomething(judged);
    }

    private void mustRestOnSomething(Assessment judged) {
        var missing = new ArrayList<Sentence>();
        if (judged.sentence().isEmpty()) {
            missing.add(Sentence.of("plan.objective.unsaid.sentence"));
        }
        if (judged.level().isFinal()) {
            if (judged.evidence().isBlank()) {
                missing.add(Sentence.of("plan.objective.unsaid.evidence"));
            }
            indicators.stream()
                    .filter(indicator -> indicator.measurements().isEmpty())
                    .map(indicator -> Sentence.of("plan.objective.unsaid.reading", indicator.name()))
                    .forEach(missing::add);
        }
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("plan.refused.assessment-unsaid"), missing);
        }
    }
}

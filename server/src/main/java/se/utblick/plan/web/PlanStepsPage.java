package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.kernel.Bilingual;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.Carried;
import se.utblick.plan.Confirmation;
import se.utblick.plan.NextStep;
import se.utblick.plan.PlanStep;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;

/**
 * Where a plan stands, what the next step takes, and how it came here.
 *
 * @param askedFor what can be confirmed now, each with what was said about it, and whether this reader may say it
 * @param recordDecision the address for recording what the board came to, for those who record decisions
 * @param refused why the step that was just tried could not be taken
 * @param stale whether somebody else changed the plan while this reader was at it
 */
public record PlanStepsPage(
        String year,
        ActionPlan plan,
        String mark,
        String stateKey,
        List<NextStep> next,
        List<Asked> askedFor,
        List<GoalGap> gaps,
        List<Carried> carried,
        List<Taken> history,
        Optional<String> recordDecision,
        boolean prepares,
        Form form,
        Optional<RefusedPage> refused,
        boolean stale) {

    public record Asked(Confirmation.Matter what, Optional<Confirmation> said, boolean mine) {}

    /** A goal without an objective, and the reason if somebody has given one. */
    public record GoalGap(String code, Bilingual name, Optional<String> reason) {}

    public record Taken(PlanStep step, String day, Optional<Decision> decision) {}

    /** The id of the field on the page: confirmations and reasons are asked for one by one. */
    public String fieldOf(String field) {
        return switch (field) {
            case "note" -> "note-" + form.typed("what");
            case "reason" -> "reason-" + form.typed("goal");
            default -> field;
        };
    }

    public PlanStepsPage {
        next = List.copyOf(next);
        askedFor = List.copyOf(askedFor);
        gaps = List.copyOf(gaps);
        carried = List.copyOf(carried);
        history = List.copyOf(history);
    }
}

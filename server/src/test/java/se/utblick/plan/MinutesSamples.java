package se.utblick.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.Body;
import se.utblick.platform.Calendar;

/** What the minutes of a meeting yesterday say about a plan. */
final class MinutesSamples {

    static Minutes about(PlanSamples.Made made, Body body, MatterKind kind, Outcome outcome, String why) {
        var reference = new DecisionReference(
                body.id(), LocalDate.now(Calendar.ZONE).minusDays(1), "§ 12", new RegistryNumber("26RS1234"), "");
        return new Minutes(
                kind,
                ActionPlans.subject(made.id()),
                "Handlingsplan",
                outcome,
                reference,
                why,
                Optional.empty(),
                Optional.empty());
    }

    private MinutesSamples() {}
}

package se.utblick.plan;

import java.time.Instant;
import java.util.Optional;
import se.utblick.decisions.DecisionId;

/** One step of a plan from a state to the next: who took it, when, and what it rested on. */
public record PlanStep(
        Optional<PlanState> from, PlanState to, String why, Optional<DecisionId> decision, String byName, Instant at) {}

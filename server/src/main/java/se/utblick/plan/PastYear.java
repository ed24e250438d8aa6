package se.utblick.plan;

import se.utblick.kernel.Bilingual;
import se.utblick.steering.GoalId;

/** What one goal's objectives came to in a year before the plans were kept here, as reported then. */
public record PastYear(GoalId goal, int year, int objectives, int met, int partly, int missed, Bilingual sentence) {}

package se.utblick.steering;

import se.utblick.kernel.Bilingual;

/** The goals that one sentence of the policy leads to: the county, the organisation, or the residents. */
public record GoalGroup(String code, Bilingual shortName, Bilingual text, int passage) {}

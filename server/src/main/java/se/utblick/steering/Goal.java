package se.utblick.steering;

import se.utblick.kernel.Bilingual;

/**
 * Something that the council wants to have come true, in the long run.
 *
 * @param code the short name it goes by in the house: A1 to C2
 * @param group the group it belongs to in the policy
 * @param shortName two or three words for the dense places
 * @param text the goal as the document says it, word for word
 * @param document the document that sets it
 * @param passage the number of the passage in that document
 */
public record Goal(
        GoalId id,
        String code,
        GoalGroup group,
        Bilingual shortName,
        Bilingual text,
        DocumentId document,
        int passage) {}

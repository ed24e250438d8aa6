package se.utblick.topics;

import se.utblick.kernel.Bilingual;

/** A word that things are filed under. */
public record Topic(TopicId id, Kind kind, Bilingual name) {

    public enum Kind {
        /** One of the areas that the policy gives particular priority. */
        PRIORITY_AREA,
        /** What cuts across the areas. */
        GENERAL,
        /** Outside the priority areas: allowed, since the policy says "särskilt", and in need of a reason. */
        OUTSIDE,
        SUBJECT
    }
}

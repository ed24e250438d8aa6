package se.utblick.topics;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.platform.Subject;

/** A word that things are filed under. */
public record Topic(TopicId id, Kind kind, Bilingual name) {

    static final String SUBJECT = "topics.topic";

    /** What the journal calls it: the journal knows things by id, and a topic has only its code. */
    public Subject subject() {
        return new Subject(
                SUBJECT, UUID.nameUUIDFromBytes((SUBJECT + "/" + id.code()).getBytes(StandardCharsets.UTF_8)));
    }

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

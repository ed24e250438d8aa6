package se.utblick.steering;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.platform.Subject;

/** The steering documents, with every version of them. */
@Component
public class SteeringDocuments {

    static final String SUBJECT = "steering.document";

    private final DocumentStore store;

    SteeringDocuments(JdbcClient jdbc) {
        this.store = new DocumentStore(jdbc);
    }

    public static Subject subject(DocumentId id) {
        return new Subject(SUBJECT, id.value());
    }

    /** Every version of every document that the reader may see. */
    public List<SteeringDocument> all(Actor reader) {
        return store.all(reader);
    }

    /** The versions of one document, the first first. */
    public List<SteeringDocument> versions(Actor reader, String code) {
        return store.versions(reader, code);
    }
}

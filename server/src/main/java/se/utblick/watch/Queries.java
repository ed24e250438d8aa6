package se.utblick.watch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.utblick.matcher.Query;
import se.utblick.topics.ConceptId;
import se.utblick.topics.Concepts;

/** Reads queries, with the topics that there are. No publication carries a place, so none is known. */
@Component
public class Queries {

    private static final String TOPIC = "topic";

    private final Function<String, List<ConceptId>> topics;

    @Autowired
    Queries(Concepts concepts) {
        this(concepts::calledAndUnder);
    }

    Queries(Function<String, List<ConceptId>> topics) {
        this.topics = topics;
    }

    /**
     * A query as somebody writes it; throws {@link se.utblick.matcher.QueryMistake} at the very character. To ask for a topic
     * that there is not is a mistake, and not a silence for ever.
     */
    public Query written(String query) {
        return Query.parse(query, (field, name) -> known(field, name).filter(meant -> !meant.isEmpty()));
    }

    /** A query that has been accepted once: a topic that has got another name since meets nothing, and stops nothing else. */
    public Query kept(String query) {
        return Query.parse(
                query,
                (field, name) -> known(field, name)
                        .or(() -> Optional.of(Set.of()))
                        .map(meant -> meant.isEmpty() ? Set.of(name) : meant));
    }

    private Optional<Set<String>> known(String field, String name) {
        return field.equals(TOPIC)
                ? Optional.of(Set.copyOf(
                        topics.apply(name).stream().map(FiledUnder::key).toList()))
                : Optional.empty();
    }
}

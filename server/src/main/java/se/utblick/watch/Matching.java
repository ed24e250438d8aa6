package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.matcher.Document;
import se.utblick.matcher.Hit;
import se.utblick.matcher.Matcher;
import se.utblick.matcher.Query;

/** The one matcher of the house, with every interest that is in use. Filled when it is first asked, and kept in step. */
@Component
class Matching {

    /** That a text met an interest. */
    record Met(PublicationId publication, InterestId interest, List<Hit> hits) {}

    private final InterestStore store;
    private final Matcher matcher = Matcher.empty();

    private String stamp = "";
    private Map<InterestId, Interest> interests = Map.of();

    Matching(JdbcClient jdbc) {
        this.store = new InterestStore(jdbc);
    }

    /**
     * What these texts meet. To be asked in the transaction that stores the answer: until it ends, nobody changes an
     * interest, so that no text falls between the old query and the new.
     */
    List<Met> match(Collection<PublicationStore.Text> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        store.holdStill();
        var current = current();
        return texts.parallelStream()
                .flatMap(text -> matcher.match(document(text)).stream()
                        .map(match ->
                                new Met(text.id(), new InterestId(UUID.fromString(match.interestId())), match.hits()))
                        .filter(met -> current.containsKey(met.interest())
                                && current.get(met.interest()).isAskedOf(text.kind())))
                .toList();
    }

    /** What these texts meet of one query, whether it is anybody's interest or not. */
    static List<Met> match(InterestId asker, Query query, Set<Kind> kinds, Collection<PublicationStore.Text> texts) {
        return texts.parallelStream()
                .filter(text -> kinds.isEmpty() || kinds.contains(text.kind()))
                .map(text -> new Met(text.id(), asker, query.hitsIn(document(text))))
                .filter(met -> !met.hits().isEmpty())
                .toList();
    }

    static Document document(PublicationStore.Text text) {
        return new Document(
                text.id().value().toString(),
                text.language(),
                text.title(),
                text.body(),
                Map.of(
                        "source", List.of(text.source()),
                        "kind", text.kind().words(),
                        "date", days(text.publishedOn()),
                        "deadline", days(text.deadline())),
                text.identifiers());
    }

    private static List<String> days(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).stream().toList();
    }

    /** The interests in use, after the matcher has been brought up to them. */
    private synchronized Map<InterestId, Interest> current() {
        var now = store.stamp();
        if (now.equals(stamp)) {
            return interests;
        }
        var wanted = store.all().stream().filter(Interest::active).collect(toMap(Interest::id, one -> one));
        var gone = new HashSet<>(interests.keySet());
        gone.removeAll(wanted.keySet());
        gone.forEach(id -> matcher.remove(id.value().toString()));
        var known = interests;
        matcher.put(wanted.values().stream()
                .filter(one -> !known.containsKey(one.id())
                        || !known.get(one.id()).query().equals(one.query()))
                .map(one -> new se.utblick.matcher.Interest(one.id().value().toString(), Interests.query(one.query())))
                .toList());
        interests = Map.copyOf(wanted);
        stamp = now;
        return interests;
    }
}

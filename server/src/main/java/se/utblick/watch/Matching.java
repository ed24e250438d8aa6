package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Queries queries;
    private final Matcher matcher = Matcher.empty();

    private String stamp = "";
    private Map<InterestId, Interest> interests = Map.of();

    Matching(JdbcClient jdbc, Queries queries) {
        this.store = new InterestStore(jdbc);
        this.queries = queries;
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
                .flatMap(text -> met(text).entrySet().stream()
                        .map(one -> new Met(text.id(), one.getKey(), one.getValue()))
                        .filter(met -> current.containsKey(met.interest())
                                && current.get(met.interest()).isAskedOf(text.kind())))
                .toList();
    }

    /** In whichever of its languages it meets them: a text is asked with its own title, and each other title by itself. */
    private Map<InterestId, List<Hit>> met(PublicationStore.Text text) {
        var met = new LinkedHashMap<InterestId, List<Hit>>();
        for (var one : asked(text)) {
            matcher.match(one.document())
                    .forEach(match -> met.merge(
                            new InterestId(UUID.fromString(match.interestId())),
                            one.placed(match.hits()),
                            Matching::both));
        }
        return met;
    }

    /** What these texts meet of one query, whether it is anybody's interest or not. */
    static List<Met> match(InterestId asker, Query query, Set<Kind> kinds, Collection<PublicationStore.Text> texts) {
        return texts.parallelStream()
                .filter(text -> kinds.isEmpty() || kinds.contains(text.kind()))
                .map(text -> new Met(
                        text.id(),
                        asker,
                        asked(text).stream()
                                .map(one -> one.placed(query.hitsIn(one.document())))
                                .reduce(List.of(), Matching::both)))
                .filter(met -> !met.hits().isEmpty())
                .toList();
    }

    /** A text to ask, and where its title begins in all its titles. */
    private record Asked(Document document, int titleAt) {

        List<Hit> placed(List<Hit> hits) {
            return titleAt == 0 ? hits : hits.stream().map(this::placed).toList();
        }

        private Hit placed(Hit hit) {
            return hit.field() == Hit.Field.TITLE
                    ? new Hit(hit.field(), hit.start() + titleAt, hit.end() + titleAt, hit.words(), hit.asked())
                    : hit;
        }
    }

    private static List<Hit> both(List<Hit> some, List<Hit> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
    }

    /** Where a text meets the only one that is asked of it, as quickly as an interest is asked. */
    static List<Hit> hits(Matcher only, PublicationStore.Text text) {
        return asked(text).stream()
                .map(one -> one.placed(only.match(one.document()).stream()
                        .flatMap(match -> match.hits().stream())
                        .toList()))
                .reduce(List.of(), Matching::both);
    }

    /** What an interest is asked of when it is asked of a text; to meet one of them is to meet the text. */
    static List<Document> documents(PublicationStore.Text text) {
        return asked(text).stream().map(Asked::document).toList();
    }

    private static List<Asked> asked(PublicationStore.Text text) {
        var titles = Titles.of(text.language(), text.title(), text.facts().titles());
        var fields = Map.of(
                "source", List.of(text.source()),
                "kind", text.kind().words(),
                "topic", text.filed().keys(text.facts()),
                "date", days(text.publishedOn().stream().toList()),
                "deadline", days(Deadline.days(text.facts().deadlines())));
        return titles.lines().stream()
                .map(line -> new Asked(
                        new Document(
                                text.id().value().toString(),
                                line.language(),
                                titles.title(line),
                                line.start() == 0 ? text.body() : "",
                                fields,
                                text.facts().numbers()),
                        line.start()))
                .toList();
    }

    private static List<String> days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
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
                .map(one -> new se.utblick.matcher.Interest(one.id().value().toString(), queries.kept(one.query())))
                .toList());
        interests = Map.copyOf(wanted);
        stamp = now;
        return interests;
    }
}

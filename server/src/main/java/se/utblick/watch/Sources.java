package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.Source.Usual;
import se.utblick.watch.collect.Fault;

/** Where publications come from, and how each source is doing. */
@Component
public class Sources {

    static final String SUBJECT = "watch.source";

    private static final int ROUNDS_SHOWN = 20;
    private static final int BROKEN_SHOWN = 50;
    private static final int NEWEST_SHOWN = 10;

    /** What has come from a source: how much is stored, and its last round. A round without an end was cut off. */
    public record Given(String code, int stored, Optional<Round> last) {}

    /** One round of reading a source, and what of it could not be read; the first few of those. */
    public record Round(UUID id, Instant begun, Optional<Instant> ended, Tally tally, List<BrokenRecord> broken) {

        public Round {
            broken = List.copyOf(broken);
        }
    }

    /** A record that could not be read, and why. */
    public record BrokenRecord(String name, Fault fault, String detail) {}

    /**
     * A source in the list of them all.
     *
     * @param source none when it only comes in as files
     * @param health none when it only comes in as files
     */
    public record Listed(
            String code, Optional<Source> source, Optional<Health> health, Usual usual, Optional<Given> given) {}

    /** Everything about one source: its rounds, its publications and what was done to it, each the newest first. */
    public record Whole(Listed listed, List<Round> rounds, List<Publication> newest, List<Journal.Entry> history) {}

    /** A source that has fallen silent, and nobody has said that they have seen it. */
    public record News(Source source, Health health) {}

    private final SourceStore store;
    private final RoundStore rounds;
    private final PublicationStore publications;
    private final Journal journal;
    private final InstantSource clock;

    Sources(JdbcClient jdbc, List<Reader> readers, Journal journal, InstantSource clock) {
        this.store = SourceStore.of(jdbc, readers);
        this.rounds = new RoundStore(jdbc);
        this.publications = new PublicationStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are read by their addresses, by name, and then those that come in as files. */
    public List<Listed> all(Actor by) {
        mustSee(by);
        var now = clock.instant();
        var usual = store.usual(now);
        var given = rounds.given().stream().collect(toMap(Given::code, Function.identity()));
        var all = new ArrayList<Listed>();
        for (var source : store.all()) {
            var gives = usual.getOrDefault(source.code(), Usual.NOTHING);
            all.add(new Listed(
                    source.code(),
                    Optional.of(source),
                    Optional.of(Health.of(source, gives, now)),
                    gives,
                    Optional.ofNullable(given.remove(source.code()))));
        }
        given.values().stream()
                .sorted(Comparator.comparing(Given::code))
                .map(one -> new Listed(
                        one.code(),
                        Optional.empty(),
                        Optional.empty(),
                        usual.getOrDefault(one.code(), Usual.NOTHING),
                        Optional.of(one)))
                .forEach(all::add);
        return all;
    }

    public Optional<Whole> source(Actor by, String code) {
        var found = all(by).stream().filter(one -> one.code().equals(code)).findFirst();
        return found.map(listed -> new Whole(
                listed,
                withBroken(rounds.latest(code, ROUNDS_SHOWN)),
                publications.newest(code, NEWEST_SHOWN),
                listed.source()
                        .map(source -> journal.about(new Subject(SUBJECT, source.id())))
                        .orElse(List.of())));
    }

    /** The silences that those who look after the sources have not yet said that they have seen. */
    public List<News> news(Actor by) {
        if (!by.may(Permission.EDIT_SOURCES)) {
            return List.of();
        }
        var now = clock.instant();
        var usual = store.usual(now);
        return store.looked().stream()
                .flatMap(looked -> unseen(looked, usual, now).stream())
                .sorted(Comparator.comparing((News news) -> news.health().since()))
                .toList();
    }

    private static Optional<News> unseen(SourceStore.Looked looked, Map<String, Usual> usual, Instant now) {
        var source = looked.source();
        var health = Health.of(source, usual.getOrDefault(source.code(), Usual.NOTHING), now);
        return health.state().isAlarm() && !looked.seen().contains(health.since())
                ? Optional.of(new News(source, health))
                : Optional.empty();
    }

    /** What those that are read by their addresses are called by whoever looks after them, by their codes. */
    public Map<String, String> names() {
        return store.names();
    }

    private List<Round> withBroken(List<Round> latest) {
        Map<UUID, List<BrokenRecord>> broken =
                rounds.broken(latest.stream().map(Round::id).toList(), BROKEN_SHOWN);
        return latest.stream()
                .map(round -> new Round(
                        round.id(),
                        round.begun(),
                        round.ended(),
                        round.tally(),
                        broken.getOrDefault(round.id(), List.of())))
                .toList();
    }

    private static void mustSee(Actor by) {
        if (!by.may(Permission.READ)) {
            throw new NotFound("the sources");
        }
    }
}

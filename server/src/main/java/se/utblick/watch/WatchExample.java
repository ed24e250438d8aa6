package se.utblick.watch;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.PersonId;
import se.utblick.organisation.Role;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleChapter;
import se.utblick.watch.IntakeStore.Stored;
import se.utblick.watch.Judgement.Verdict;

/** The example's twenty interests, and forty publications of our own writing for them to find. */
@Component
class WatchExample implements ExampleChapter {

    /** A judgement that the example has made, so that the inbox shows every state there is. */
    private record Judged(String publication, Verdict verdict, String why, int daysAgo) {}

    private static final List<Judged> JUDGED = List.of(
            new Judged("EX-PUB-01", Verdict.KEPT, "Berör hur länets kapitel skrivs. Svar till regionstyrelsen.", 9),
            new Judged("EX-PUB-13", Verdict.KEPT, "Planerna rör kusten och hamnarna.", 6),
            new Judged("EX-PUB-19", Verdict.KEPT, "", 40),
            new Judged("EX-PUB-24", Verdict.DROPPED, "Rör företagens rapporter, inte oss.", 12),
            new Judged("EX-PUB-39", Verdict.DROPPED, "", 1),
            new Judged("EX-PUB-28", Verdict.DROPPED, "", 15),
            new Judged("EX-PUB-28", Verdict.REOPENED, "Sändlistan visar att två kommuner vill söka.", 4),
            new Judged("EX-PUB-38", Verdict.RAISED, "Vi möter det här varje dag i vården.", 2));

    private final JdbcClient jdbc;
    private final InterestStore interests;
    private final IntakeStore publications;
    private final FindingStore findings;
    private final RoundStore rounds;
    private final Matching matching;
    private final Ranker ranker;
    private final ExampleSources sources;
    private final InstantSource clock;

    WatchExample(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            Matching matching,
            Ranker ranker,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.interests = new InterestStore(jdbc);
        this.publications = new IntakeStore(jdbc, batches);
        this.findings = new FindingStore(jdbc, batches);
        this.rounds = new RoundStore(jdbc);
        this.matching = matching;
        this.ranker = ranker;
        this.sources = new ExampleSources(jdbc, clock);
        this.clock = clock;
    }

    @Override
    public int row() {
        return 5;
    }

    @Override
    public void load(ExampleBook book) {
        for (var profile : book.read("watch_profiles.yaml").entries("profiles")) {
            var interest = ExampleInterests.interest(profile);
            interests.add(interest);
            interests.matched(interest.id(), Version.FIRST);
        }
        var stored = book.read("publications.yaml").entries("publications").stream()
                .map(ExamplePublications::stored)
                .toList();
        publications.add(stored, ranker.today());
        var texts = stored.stream().map(Importer::text).toList();
        var met = matching.match(texts).stream().collect(groupingBy(Matching.Met::publication));
        stored.forEach(one -> findings.put(met.getOrDefault(one.id(), List.of()), one.asOf()));
        JUDGED.forEach(one -> {
            var by = one.verdict() == Verdict.RAISED
                    ? actor("medarbetare", "Medarbetare, Folktandvården (exempel)", Role.EMPLOYEE)
                    : actor("strateg", "Internationell strateg (exempel)", Role.STRATEGIST);
            findings.judge(by, List.of(ExamplePublications.id(one.publication())), judgement(one, by));
        });
        ranker.rank(stored.stream().map(Stored::id).toList());
        rounds(stored);
        sources.load();
    }

    @Override
    public void remove(ExampleBook book) {
        var example = "(select id from watch.publication where source like 'example-%')";
        for (var table : List.of(
                "finding",
                "judgement",
                "ranked",
                "publication_version",
                "digest_item",
                "own_identifier",
                "topic_answer")) {
            jdbc.sql("delete from watch." + table + " where publication_id in " + example)
                    .update();
        }
        jdbc.sql("delete from watch.publication where source like 'example-%'").update();
        jdbc.sql("delete from watch.round where source like 'example-%'").update();
        sources.remove();
        var ids = interestIds(book);
        var left = jdbc.sql("delete from watch.finding where interest_id = any(:ids) returning publication_id")
                .param("ids", ids)
                .query((row, index) -> PublicationStore.id(row, "publication_id"))
                .list();
        jdbc.sql("delete from watch.interest where id = any(:ids)")
                .param("ids", ids)
                .update();
        // Real publications that only the example's interests had found leave the inbox with them.
        ranker.rank(left.stream().distinct().toList());
    }

    @Override
    public List<Sentence> contents(ExampleBook book) {
        return jdbc.sql("""
                        select (select count(*) from watch.interest where id = any(:ids)) as interests,
                               count(*) as publications,
                               coalesce(sum((select count(*) from watch.judgement j where j.publication_id = p.id)), 0)
                                 as judgements
                        from   watch.publication p
                        where  p.source like 'example-%'
                        """)
                .param("ids", interestIds(book))
                .query((row, _) -> List.of(
                        Sentence.of("watch.example.interests", row.getInt("interests")),
                        Sentence.of("watch.example.publications", row.getInt("publications")),
                        Sentence.of("watch.example.judgements", row.getInt("judgements"))))
                .single();
    }

    private static UUID[] interestIds(ExampleBook book) {
        return book.read("watch_profiles.yaml").entries("profiles").stream()
                .map(profile -> ExampleBook.id("watch.interest", profile.text("id")))
                .toArray(UUID[]::new);
    }

    private void rounds(List<Stored> stored) {
        var bySource = stored.stream().collect(groupingBy(Stored::source));
        bySource.forEach((source, all) -> {
            var round = ExampleBook.id("watch.round", source);
            rounds.begin(round, source, clock.instant());
            rounds.count(round, new Tally(all.size(), 0, 0, 0));
            rounds.end(round, clock.instant());
        });
    }

    private static Actor actor(String code, String name, Role role) {
        return new Actor(
                new PersonId(ExampleBook.id("organisation.person", code)),
                name,
                Set.of(role),
                Set.of(),
                Optional.empty());
    }

    private Judgement judgement(Judged one, Actor by) {
        var at = clock.instant().minus(Duration.ofDays(one.daysAgo()));
        return new Judgement(one.verdict(), one.why(), Optional.empty(), by.name(), at);
    }
}

package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.utblick.watch.WatchSamples.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import se.utblick.FreshDatabase;
import se.utblick.app.Main;
import se.utblick.decisions.Meetings;
import se.utblick.organisation.Actor;
import se.utblick.platform.ExampleLoader;

/** The whole watch on real documents: 3,121 referrals, 557 fact memoranda and 24 weeks of EU calls, when they are there. */
@Tag("house")
@SpringBootTest(
        classes = Main.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"utblick.example=false", "utblick.serving=false", "spring.datasource.hikari.maximum-pool-size=4"})
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
class CorpusTest {

    @Autowired
    Meetings meetings;

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    ExampleLoader example;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NamedParameterJdbcTemplate batches;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    @Test
    void real_documents_come_in_once_with_their_days_and_the_right_ones_rise() throws IOException {
        var corpus = corpus();
        assumeTrue(
                Files.isDirectory(corpus.resolve("g0vse")),
                "NOT RUN: no g0vse in " + corpus + ". Say where the corpus is with UTBLICK_CORPUS.");
        example.load();
        for (var name : new String[] {"md-remisser.tar.xz", "md-faktapromemoria.tar.xz", "faktapromemoria.json"}) {
            Files.copy(corpus.resolve("g0vse").resolve(name), folder.resolve(name));
        }

        System.out.println(imported(tool, "g0v", folder));
        assertThat(imported(tool, "g0v", folder)).contains("0 new", "0 changed", "3121 unchanged", "557 unchanged");
        assertThat(jdbc.sql("""
                        select count(deadline) * 100.0 / count(*)
                        from   watch.publication
                        where  source = 'g0v-remisser'
                        """).query(Double.class).single())
                .as("share of the referrals whose last day was read")
                .isGreaterThanOrEqualTo(90);

        var calls = corpus.resolve("funding-tenders/grants_weekly_snapshots.tar.xz");
        System.out.println(imported(tool, "funding-tenders", calls));
        assertThat(imported(tool, "funding-tenders", calls)).contains("0 new", "0 changed");
        assertThat(jdbc.sql("select count(*) from watch.publication_version")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(100);

        report();
        inTheDaysOfTheCorpus();
    }

    /** The corpus ends in January 2026: on its last day the referrals that can still be answered stand highest. */
    private void inTheDaysOfTheCorpus() {
        var then = InstantSource.fixed(Instant.parse("2026-01-29T09:00:00Z"));
        new Ranker(jdbc, batches, meetings, transactions, then).forToday();

        var top = jdbc.sql("""
                        select   p.kind || '  ' || coalesce(p.deadline::text, '          ') || '  '
                                 || round(r.score::numeric, 1) || '  ' || p.title
                        from     watch.ranked r
                        join     watch.publication p on p.id = r.publication_id
                        where    p.source like 'g0v-%'
                        order by r.score desc
                        limit    25
                        """).query(String.class).list();
        System.out.println("The inbox of 29 January 2026:\n" + String.join("\n", top));
        assertThat(top.subList(0, 10)).allSatisfy(line -> assertThat(line).doesNotContain("  2025-", "  2024-"));
        assertThat(top).anySatisfy(line -> assertThat(line).startsWith("REFERRAL"));
    }

    private void report() {
        System.out.println("Findings by interest, real documents only:");
        jdbc.sql("""
                        select   i.code || '  ' || count(p.id) || '  ' || i.name_sv
                        from     watch.interest i
                        left join watch.finding f on f.interest_id = i.id
                        left join watch.publication p on p.id = f.publication_id and p.source not like 'example-%'
                        group by i.id
                        order by i.code
                        """).query(String.class).list().forEach(System.out::println);
        System.out.println("The inbox of today:");
        watch.findings(
                        Actor.program(),
                        new Wish(Optional.empty(), "", Optional.empty(), Wish.Shelf.OPEN, Wish.Time.CURRENT, "", 1))
                .findings()
                .forEach(one -> System.out.printf(
                        "%.1f  %s  %s  %s%n",
                        one.score(),
                        one.publication().kind(),
                        one.deadline().map(Object::toString).orElse("          "),
                        one.publication().title()));
    }

    private static Path corpus() {
        return Optional.ofNullable(System.getenv("UTBLICK_CORPUS"))
                .map(Path::of)
                // Tests run in the module's folder; the corpus, where there is one, lies beside the project's.
                .orElse(Path.of("..", "..", "shared", "corpus"));
    }
}

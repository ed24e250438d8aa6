package se.utblick.watch;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.platform.ExampleBook;

/**
 * Two sources of the example, in the two states that stay as they are when nobody reads them: one has fallen silent, one
 * is off. No connector reads an example, and {@code .example} is a name that leads nowhere.
 */
final class ExampleSources {

    private static final Duration SILENT_SINCE = Duration.ofDays(9);
    private static final Duration OFF_SINCE = Duration.ofDays(40);
    private static final Duration ADDED = Duration.ofDays(120);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ExampleSources(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void load() {
        add("example-programme", "Exempel: ett programs nyheter", "https://program.example/nyheter.xml");
        jdbc.sql("""
                        update watch.source
                        set    last_worked = :worked, last_tried = :worked, outcome = 'FAILED', why = 'STATUS',
                               detail = '404', failures = 12
                        where  code = 'example-programme'
                        """).param("worked", ago(SILENT_SINCE)).update();
        add("example-network", "Exempel: ett nätverks kalender", "https://natverk.example/kalender.xml");
        jdbc.sql("""
                        update watch.source
                        set    last_worked = :off, last_tried = :off, outcome = 'UNCHANGED', off_at = :off,
                               off_by_id = :by, off_by_name = 'Internationell strateg (exempel)',
                               off_why = 'Samma händelser kommer i Brysselkontorets nyhetsbrev.'
                        where  code = 'example-network'
                        """)
                .param("off", ago(OFF_SINCE))
                .param("by", ExampleBook.id("organisation.person", "strateg"))
                .update();
    }

    void remove() {
        jdbc.sql("delete from watch.source where kind = :kind")
                .param("kind", Source.EXAMPLE)
                .update();
    }

    private void add(String code, String name, String address) {
        jdbc.sql("""
                        insert into watch.source (id, kind, code, name, address, on_since, due_at)
                        values (:id, :kind, :code, :name, :address, :added, :added)
                        """)
                .param("id", ExampleBook.id("watch.source", code))
                .param("kind", Source.EXAMPLE)
                .param("code", code)
                .param("name", name)
                .param("address", address)
                .param("added", ago(ADDED))
                .update();
    }

    private Timestamp ago(Duration time) {
        return Timestamp.from(clock.instant().minus(time));
    }
}

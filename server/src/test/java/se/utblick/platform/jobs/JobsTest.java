package se.utblick.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;

/** Two nodes on one database, as two processes would stand there. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class JobsTest {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofHours(1);

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    private final List<Jobs> nodes = new ArrayList<>();

    @BeforeEach
    void nothing_is_planned() {
        jdbc.sql("delete from platform.job").update();
    }

    @AfterEach
    void stop() {
        nodes.forEach(Jobs::stop);
    }

    @Test
    void what_is_due_is_done_by_one_node_only() {
        var begun = new AtomicInteger();
        var first = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        // Each time a node looks it sees all that is due, and so many times it looks while the work is going on.
        var looks = List.of(new CountDownLatch(10), new CountDownLatch(10));
        Runnable work = () -> {
            begun.incrementAndGet();
            first.countDown();
            await(goOn);
        };
        node(database, Job.every("test.once", LONG, work), Job.every("test.a", LOOK, looks.getFirst()::countDown));
        node(database, Job.every("test.once", LONG, work), Job.every("test.b", LOOK, looks.getLast()::countDown));

        await(first);
        looks.forEach(JobsTest::await);
        goOn.countDown();

        assertThat(begun).hasValue(1);
    }

    @Test
    void what_a_dead_node_held_is_taken_over_and_done_from_the_beginning() {
        var held = new CountDownLatch(1);
        var takenOver = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var mortal = connections();
        node(mortal, Job.every("test.held", LONG, () -> {
            held.countDown();
            await(never);
        }));
        await(held);
        // Its heart stops: it can say no more that it lives.
        mortal.close();

        node(database, Job.every("test.held", LONG, takenOver::countDown));

        await(takenOver);
    }

    @Test
    void it_stops_at_once_breaks_off_what_waits_and_leaves_it_to_the_next_without_a_word(CapturedOutput output) {
        var waiting = new CountDownLatch(1);
        var again = new CountDownLatch(1);
        var node = node(database, Job.every("test.broken-off", LONG, () -> {
            waiting.countDown();
            await(new CountDownLatch(1));
        }));
        await(waiting);

        var start = System.nanoTime();
        node.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(node.isRunning()).isFalse();
        node(database, Job.every("test.broken-off", LONG, again::countDown));
        await(again);
        assertThat(output).doesNotContain("ERROR", "WARN", "Exception");
    }

    @Test
    void what_ends_badly_is_logged_and_done_again_at_its_next_time(CapturedOutput output) {
        var twice = new CountDownLatch(2);

        node(database, Job.every("test.fails", LOOK, () -> {
            twice.countDown();
            throw new IllegalStateException("The well is dry");
        }));

        await(twice);
        assertThat(output).contains("test.fails", "The well is dry");
    }

    @Test
    void what_was_missed_while_nothing_ran_is_done_once_at_the_next_start() {
        var done = new CountDownLatch(1);
        jdbc.sql("""
                        insert into platform.job (task_name, task_instance, execution_time, picked, version)
                        values ('test.missed', 'recurring', :then, false, 1)
                        """)
                .param("then", Timestamp.from(Instant.parse("2026-11-01T05:00:00Z")))
                .update();

        node(database, Job.daily("test.missed", LocalTime.of(6, 0), done::countDown));

        await(done);
    }

    private Jobs node(DataSource source, Job... jobs) {
        var node = new Jobs(source, List.of(jobs), true, LOOK, BEAT);
        nodes.add(node);
        node.start();
        return node;
    }

    private HikariDataSource connections() {
        var config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(1_000);
        return new HikariDataSource(config);
    }

    /** Waits as work waits: whoever is interrupted ends, and is still marked. */
    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).as("it happened").isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

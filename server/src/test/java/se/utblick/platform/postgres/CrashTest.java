package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed, the next start works and every acknowledged change is there. */
@Tag("process")
// A server that never comes must fail the test and not hold it for ever.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {

    private Path data = Path.of("");

    @BeforeAll
    void made_once(@TempDir Path temporary) throws Exception {
        data = Folder.openIn(temporary);
        try (var server = EmbeddedPostgres.start(data)) {
            Database.execute(server, "create table kept (n int)");
        }
    }

    @AfterEach
    void nothing_runs_on() throws Exception {
        for (var left : Processes.serversOn(data)) {
            Processes.kill(left);
        }
    }

    @Test
    void a_killed_application_leaves_a_server_that_the_next_one_takes_over_and_stops() throws Exception {
        try (var application = Child.on(data)) {
            var left = application.server();
            application.hears("committed ");
            application.kill();
            assertThat(Processes.serversOn(data)).containsExactly(left);

            try (var server = EmbeddedPostgres.start(data)) {
                assertThat(server.adopted()).isTrue();
                assertThat(server.pid()).isEqualTo(left);
                assertThat(Database.count(server)).isGreaterThanOrEqualTo(application.lastCommitted());
            }
            assertThat(Processes.serversOn(data)).isEmpty();
        }
    }

    @Test
    void a_killed_server_recovers() throws Exception {
        try (var application = Child.on(data)) {
            var killed = application.server();
            application.hears("committed ");
            Processes.kill(killed);
            application.ended();

            try (var server = EmbeddedPostgres.start(data)) {
                assertThat(server.adopted()).isFalse();
                assertThat(Database.count(server)).isGreaterThanOrEqualTo(application.lastCommitted());
            }
        }
    }

    @Test
    void a_server_killed_beside_a_living_application_is_started_again_where_it_was() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            var known = server.url();
            for (var round = 0; round < 2; round++) {
                var killed = server.pid();
                Processes.kill(killed);

                while (server.pid() == killed) {
                    Thread.sleep(20);
                }
                assertThat(server.url()).isEqualTo(known);
                assertThat(Database.ask(server, "select 1")).isEqualTo("1");
            }
        }
        assertThat(Processes.serversOn(data)).isEmpty();
    }

    @Test
    void both_killed_in_the_middle_of_writing_lose_nothing() throws Exception {
        for (var round = 0; round < 3; round++) {
            try (var application = Child.on(data)) {
                var killed = application.server();
                application.hears("committed ");
                application.hears("committed ");
                application.kill();
                Processes.kill(killed);

                try (var server = EmbeddedPostgres.start(data)) {
                    assertThat(Database.count(server)).isGreaterThanOrEqualTo(application.lastCommitted());
                }
            }
        }
    }

    @Test
    void a_stranger_with_the_dead_servers_number_is_left_alone() throws Exception {
        try (var application = Child.on(data)) {
            var killed = application.server();
            application.kill();
            Processes.kill(killed);
        }
        // Of the server's own user: any other's PostgreSQL would see through by itself.
        var user = ServerUser.of(DataFolder.at(data));
        var stranger = new ProcessBuilder(user.command("sleep", "60")).start();
        try {
            var file = data.resolve("postgres/cluster/postmaster.pid");
            var lines = Files.readAllLines(file);
            lines.set(0, String.valueOf(stranger.pid()));
            Files.write(file, lines);

            try (var server = EmbeddedPostgres.start(data)) {
                assertThat(server.adopted()).isFalse();
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_child_of_the_dead_server_deep_in_a_calculation_does_not_stand_in_the_way() throws Exception {
        try (var application = Child.on(data)) {
            var killed = application.server();
            var borrowed = EmbeddedPostgres.attach(data).orElseThrow();
            var endless = Thread.ofVirtual().start(() -> calculateForever(borrowed));
            var busy = "select count(*) from pg_stat_activity where query like 'do %' and state = 'active'";
            while (Database.ask(borrowed, busy).equals("0")) {
                Thread.sleep(20);
            }
            application.kill();
            Processes.kill(killed);

            try (var server = EmbeddedPostgres.start(data)) {
                assertThat(Database.ask(server, "select 1")).isEqualTo("1");
            }
            endless.join();
        }
    }

    private static void calculateForever(EmbeddedPostgres server) {
        assertThatThrownBy(() -> {
                    try (var connection = DriverManager.getConnection(Database.url(server, "utblick"));
                            var sql = connection.createStatement()) {
                        sql.execute("do $$ begin loop end loop; end $$");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    @Test
    void an_application_that_is_asked_to_end_takes_its_server_with_it() throws Exception {
        try (var terminated = Child.on(data)) {
            var server = terminated.server();
            terminated.hears("committed ");
            terminated.terminate();
            assertThat(Processes.isAlive(server)).isFalse();
        }
        try (var interrupted = Child.on(data)) {
            var server = interrupted.server();
            interrupted.hears("committed ");
            interrupted.interruptGroup();
            assertThat(Processes.isAlive(server)).isFalse();
        }
    }

    @Test
    void an_application_that_is_asked_to_end_while_the_server_starts_leaves_nothing() throws Exception {
        try (var application = Child.on(data)) {
            application.hears(Step.STARTING.sentence());
            application.terminate();
            assertThat(Processes.serversOn(data)).isEmpty();
        }
    }

    @Test
    void unpacking_and_creating_that_were_cut_off_are_done_again(@TempDir Path other) throws Exception {
        var cutOff = Folder.openIn(other);
        for (var step : List.of(Step.UNPACKING, Step.CREATING)) {
            try (var application = Child.on(cutOff)) {
                application.hears(step.sentence());
                Thread.sleep(250);
                application.kill();
            }
        }
        assertThat(cutOff.resolve("postgres/cluster")).doesNotExist();

        try (var server = EmbeddedPostgres.start(cutOff)) {
            assertThat(Database.ask(server, "select 1")).isEqualTo("1");
        }
        Processes.awaitNoneNaming(cutOff);
        EmbeddedPostgres.start(cutOff).close();
        try (var left = Files.list(cutOff.resolve("postgres"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("bin-18.6", "cluster", "log", "owner.lock", "password", "start.log");
        }
    }

    @Test
    void a_second_application_is_told_the_number_of_the_first() throws Exception {
        try (var application = Child.on(data)) {
            application.server();
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("as process " + application.pid() + ":");
            application.terminate();
        }
    }
}

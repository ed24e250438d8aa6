package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {

    private Path data = Path.of("");

    @BeforeAll
    void made_once_and_stopped(@TempDir Path temporary) throws Exception {
        data = Folder.openIn(temporary);
        var steps = new ArrayList<Step>();
        try (var server = EmbeddedPostgres.start(data, steps::add)) {
            Database.execute(server, "create table kept (n int)");
            Database.execute(server, "insert into kept values (1)");
        }
        assertThat(steps).containsExactly(Step.UNPACKING, Step.CREATING, Step.STARTING);
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(Database.count(server)).isEqualTo(1);
            assertThat(server.adopted()).isFalse();
        }
    }

    @Test
    void nothing_acknowledged_can_be_lost_and_damage_is_noticed() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(Database.ask(server, "show fsync")).isEqualTo("on");
            assertThat(Database.ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(Database.ask(server, "show full_page_writes")).isEqualTo("on");
            assertThat(Database.ask(server, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void words_are_sorted_the_swedish_way() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            var words = "select string_agg(w, ' ' order by w) from unnest(array['ö','z','ä','å','a','Zebra','Åre']) w";
            assertThat(Database.ask(server, words)).isEqualTo("a z Zebra å Åre ä ö");
        }
    }

    @Test
    void it_keeps_time_in_utc() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            // What a client sees is its own zone, as the driver announces it.
            var commandLine = Files.readString(Path.of("/proc/" + server.pid() + "/cmdline"));
            assertThat(commandLine).contains("\0timezone=UTC\0");
            assertThat(Database.ask(server, "select reset_val from pg_settings where name = 'log_timezone'"))
                    .isEqualTo("UTC");
        }
    }

    @Test
    void it_is_reached_from_this_machine_only() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(Database.ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            var port = Integer.parseInt(Database.ask(server, "show port"));
            assertThat(Path.of("/proc/net/unix")).content().doesNotContain(".s.PGSQL." + port);
            var outside = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (var address : outside) {
                assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void the_password_is_long_random_and_for_the_owner_only() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(server.password()).matches("[0-9a-f]{48}");
            var mode = Files.getPosixFilePermissions(data.resolve("postgres/password"));
            assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
            assertThat(Database.ask(server, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void closing_twice_or_in_a_hurry_is_closing_once_and_nothing_is_left_running() throws Exception {
        var server = EmbeddedPostgres.start(data);
        assertThat(Processes.serversOn(data)).containsExactly(server.pid());
        Thread.currentThread().interrupt();
        server.close();
        server.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Processes.serversOn(data)).isEmpty();
    }

    @Test
    void a_second_application_is_refused_by_the_first_ones_number() {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(EmbeddedPostgres.attach(data)).isPresent();
            assertThat(server.adopted()).isFalse();
        }
    }

    @Test
    void a_tool_borrows_the_server_and_leaves_it_running() throws Exception {
        assertThat(EmbeddedPostgres.attach(data)).isEmpty();
        try (var server = EmbeddedPostgres.start(data)) {
            try (var borrowed = EmbeddedPostgres.attach(data).orElseThrow()) {
                assertThat(Database.count(borrowed)).isEqualTo(1);
                assertThat(borrowed.adopted()).isTrue();
            }
            assertThat(Database.count(server)).isEqualTo(1);
        }
    }

    @Test
    void two_instances_live_beside_each_other(@TempDir Path other) throws Exception {
        try (var first = EmbeddedPostgres.start(data);
                var second = EmbeddedPostgres.start(Folder.openIn(other))) {
            assertThat(first.url()).isNotEqualTo(second.url());
            Database.execute(second, "create table kept (n int)");
            assertThat(Database.count(first)).isEqualTo(1);
            assertThat(Database.count(second)).isZero();
        }
    }

    @Test
    void statements_and_their_content_stay_out_of_the_log() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> Database.execute(server, "select 'a secret' / 1"))
                    .isInstanceOf(SQLException.class);
        }
        try (var logs = Files.list(data.resolve("postgres/log"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log)
                            .content()
                            .contains("ready to accept connections")
                            .doesNotContain("a secret"));
        }
    }
}

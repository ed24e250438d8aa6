package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who the server runs as, for root and for others. */
@Tag("process")
class ServerUserTest {

    private static final Owner NOBODY = new Owner(65534, 65534);

    @TempDir
    Path temporary;

    @BeforeEach
    void as_root() {
        assumeTrue(Owner.isRoot(), "NOT TESTED: only root can be several users");
    }

    @Test
    void root_gives_the_server_to_an_unprivileged_user_who_owns_its_files() throws Exception {
        var data = Folder.openIn(temporary);
        try (var server = EmbeddedPostgres.start(data)) {
            var owner = Owner.of(Path.of("/proc/" + server.pid()));
            assertThat(owner.user()).isNotZero();
            assertThat(Owner.of(data.resolve("postgres/cluster"))).isEqualTo(owner);
            assertThat(Owner.of(data.resolve("postgres/password")).user()).isZero();
            assertThat(Owner.of(data.resolve("postgres/bin-18.6/bin/postgres")).user())
                    .isZero();
        }
    }

    @Test
    void in_a_folder_only_root_can_reach_the_server_runs_in_a_user_namespace() throws Exception {
        var namespaces = Command.run(List.of("unshare", "--user", "true"), Duration.ofSeconds(5));
        assumeTrue(namespaces.succeeded(), "NOT TESTED: this machine allows no user namespaces");
        Folders.mode(temporary, "rwx------");
        var data = temporary.resolve("data");

        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(Database.ask(server, "select 1")).isEqualTo("1");
            assertThat(Files.readSymbolicLink(Path.of("/proc/" + server.pid() + "/ns/user")))
                    .isNotEqualTo(Files.readSymbolicLink(Path.of("/proc/self/ns/user")));
        }
        assertThat(Processes.serversOn(data)).isEmpty();
    }

    @Test
    void an_ordinary_user_runs_it_as_itself_also_after_a_kill() throws Exception {
        var data = Files.createDirectory(Folder.openIn(temporary));
        NOBODY.take(data);
        var readable = Files.createDirectory(temporary.resolve("classes"));
        Folders.mode(readable, "rwxr-xr-x");

        try (var application = Child.asNobody(data, readable)) {
            var server = application.server();
            application.hears("committed ");
            assertThat(Owner.of(Path.of("/proc/" + server))).isEqualTo(NOBODY);
            application.kill();
        }
        try (var next = Child.asNobody(data, readable)) {
            assertThat(next.hears("ready ")).endsWith(" true");
            next.hears("committed ");
            next.terminate();
        }
        assertThat(Processes.serversOn(data)).isEmpty();
    }

    @Test
    void an_ordinary_user_is_told_of_a_folder_it_may_not_write_to_or_does_not_own() throws Exception {
        var roots = Files.createDirectory(Folder.openIn(temporary));
        var readable = Files.createDirectory(temporary.resolve("classes"));
        Folders.mode(readable, "rwxr-xr-x");
        var before = Folder.listing(roots);
        try (var application = Child.asNobody(roots, readable)) {
            application.hears(roots + " belongs to root and Utblick runs as nobody");
            assertThat(application.ended()).isEqualTo(2);
        }
        assertThat(Folder.listing(roots)).isEqualTo(before);

        NOBODY.take(roots);
        Folders.mode(roots, "r-xr-xr-x");
        before = Folder.listing(roots);
        try (var application = Child.asNobody(roots, readable)) {
            application.hears("The data folder " + roots + " cannot be written to by nobody");
            assertThat(application.ended()).isEqualTo(2);
        }
        assertThat(Folder.listing(roots)).isEqualTo(before);
    }
}

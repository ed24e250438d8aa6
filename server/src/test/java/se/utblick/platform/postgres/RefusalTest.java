package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work is refused in one line, and the folder stays as it was to the last byte. */
@Tag("process")
class RefusalTest {

    private static final Owner NOBODY = new Owner(65534, 65534);

    @TempDir
    Path temporary;

    private Path data = Path.of("");

    @BeforeEach
    void an_empty_data_folder() throws IOException {
        data = Folder.openIn(temporary);
        Files.createDirectory(data);
    }

    @Test
    void a_database_of_another_major_version() throws Exception {
        var cluster = Files.createDirectories(data.resolve("postgres/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "16\n");

        assertThat(refusal()).contains("made by PostgreSQL 16", "runs 18");
    }

    @Test
    void files_that_are_no_database() throws Exception {
        var cluster = Files.createDirectories(data.resolve("postgres/cluster"));
        Files.writeString(cluster.resolve("diary.txt"), "not yours");

        assertThat(refusal()).contains("no PostgreSQL database");
    }

    @Test
    void a_database_whose_password_is_gone() throws Exception {
        var cluster = Files.createDirectories(data.resolve("postgres/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "18\n");

        assertThat(refusal()).contains("password", "restore that file");
    }

    @Test
    void a_file_where_the_folder_should_be() throws Exception {
        Files.delete(data);
        Files.writeString(data, "a file");

        assertThat(refusal()).contains("is not a folder");
    }

    @Test
    void a_folder_of_another_user() throws Exception {
        assumeRoot();
        NOBODY.take(data);

        assertThat(refusal()).contains("belongs to nobody and Utblick runs as root");
    }

    @Test
    void a_full_disk_at_the_first_start() throws Exception {
        try (var _ = SmallDisk.at(data, 4)) {
            assertThat(refusal()).contains("has 4 MB left", "free some space");
        }
    }

    @Test
    void a_full_or_read_only_disk_at_a_later_start() throws Exception {
        try (var disk = SmallDisk.at(data, 300)) {
            EmbeddedPostgres.start(data).close();

            disk.allow("ro");
            assertThat(refusal()).contains("cannot be written to by root");

            disk.allow("rw");
            disk.fill();
            assertThat(refusal()).contains("has 0 MB left and the database needs 64 MB");
        }
    }

    private String refusal() throws IOException {
        var before = Folder.listing(data);
        var message = message();
        assertThat(Folder.listing(data)).isEqualTo(before);
        return message;
    }

    private String message() {
        var refusal = assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(data))
                .actual();
        assertThat(refusal.sentence()).doesNotContain("\n", "{}", "Exception").endsWith(".");
        assertThat(refusal.key()).startsWith("postgres.cannot-start.");
        return refusal.sentence();
    }

    private static void assumeRoot() {
        assumeTrue(Owner.isRoot(), "NOT TESTED: only root can prepare this");
    }
}

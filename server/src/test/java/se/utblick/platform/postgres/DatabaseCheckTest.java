package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class DatabaseCheckTest {

    private static final Map<String, String> OLD = Map.of(
            "server_version_num", "140019",
            "server_encoding", "UTF8",
            "fsync", "on",
            "full_page_writes", "on");

    @Test
    void a_sound_server_passes() throws Exception {
        var url = TestPostgres.freshDatabase();
        assertThatCode(() -> DatabaseCheck.external(url)).doesNotThrowAnyException();
        try (var connection = DriverManager.getConnection(url)) {
            DatabaseCheck.external(connection);
        }
    }

    @Test
    void a_database_that_cannot_hold_every_letter_is_refused() {
        var options = "template0 encoding latin1 locale_provider libc locale 'C'";
        var url = TestPostgres.freshDatabase(options);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DatabaseCheck.external(url))
                .withMessageContaining("its encoding is not UTF8");
    }

    @Test
    void an_older_server_is_refused() {
        // No such server can be had here, so its answer stands in for it.
        assertThat(DatabaseCheck.unmet(OLD)).containsExactly("it is older than version 15");
    }

    @Test
    void a_server_that_may_lose_data_is_refused_with_every_reason_and_stopped(@TempDir Path temporary)
            throws Exception {
        var data = Folder.openIn(temporary);
        var careless = Settings.standard().with("fsync", "off").with("full_page_writes", "off");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(data, careless, _ -> {}))
                .withMessageContaining("fsync is off; full_page_writes is off");
        assertThat(Processes.serversOn(data)).isEmpty();
    }

    @Test
    void an_address_that_does_not_answer_is_named_without_its_password() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DatabaseCheck.external("jdbc:postgresql://127.0.0.1:1/x?user=u&password=hidden"))
                .withMessageContaining("jdbc:postgresql://127.0.0.1:1/x")
                .satisfies(refusal -> assertThat(refusal.sentence()).doesNotContain("hidden", ".."));
    }

    @Test
    void an_address_of_another_kind_is_refused_without_repeating_it() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DatabaseCheck.external("postgres://u:hidden@host/x"))
                .satisfies(refusal -> assertThat(refusal.sentence())
                        .contains("jdbc:postgresql://host")
                        .doesNotContain("hidden"));
    }
}

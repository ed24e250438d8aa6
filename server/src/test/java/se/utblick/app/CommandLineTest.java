package se.utblick.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void nothing_asked_for_is_the_application_on_this_machine_alone() {
        var asked = read();

        assertThat(asked.tool()).isEmpty();
        assertThat(asked.port()).isEqualTo(8080);
        assertThat(asked.host()).isEqualTo("127.0.0.1");
        assertThat(asked.example()).isTrue();
    }

    @Test
    void options_may_stand_anywhere_and_be_written_both_ways() {
        var asked = read("--port=8081", "import", "g0v", "--data", "/srv/utblick", "dir", "--no-example");

        assertThat(asked.port()).isEqualTo(8081);
        assertThat(asked.data()).isEqualTo(Path.of("/srv/utblick"));
        assertThat(asked.tool()).contains("import");
        assertThat(asked.arguments()).containsExactly("g0v", "dir");
        assertThat(asked.example()).isFalse();
    }

    @Test
    void the_environment_gives_what_the_line_leaves_out() {
        var asked = CommandLine.read(
                List.of("--port", "9000"),
                Map.of("UTBLICK_PORT", "9001", "UTBLICK_DATABASE_URL", "jdbc:postgresql://db/utblick"));

        assertThat(asked.port()).isEqualTo(9000);
        assertThat(asked.databaseUrl()).contains("jdbc:postgresql://db/utblick");
    }

    @Test
    void what_cannot_be_understood_says_what_to_write_instead() {
        assertThatThrownBy(() -> read("--port", "many")).hasMessageContaining("0 to 65535");
        assertThatThrownBy(() -> read("--port", "70000")).hasMessageContaining("0 to 65535");
        assertThatThrownBy(() -> read("--data")).hasMessageContaining("must be followed by a value");
        assertThatThrownBy(() -> read("--prot", "8080")).hasMessageContaining("no option --prot");
    }

    private static CommandLine read(String... words) {
        return CommandLine.read(List.of(words), Map.of());
    }
}

package se.utblick.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.platform.postgres.TestPostgres;

/** Something stops it, as a real process: it ends, and says why. */
@Tag("house")
class FailedStartTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"import g0v .", "--port=0"})
    void a_start_that_fails_ends_the_process_and_says_why_in_one_line(String words) throws Exception {
        assertThat(told(words, List.of()))
                .singleElement()
                .asString()
                .startsWith("Utblick stopped: ")
                .contains("schema \"watch\" already exists")
                .contains("UTBLICK_JAVA_OPTIONS=-Dutblick.tell-all=true");
    }

    @Test
    void the_whole_story_is_told_to_whoever_asks_for_it() throws Exception {
        assertThat(told("import g0v .", List.of("-Dutblick.tell-all=true")))
                .first()
                .asString()
                .startsWith("Utblick stopped: ");
        assertThat(folder.resolve("told"))
                .content()
                .contains("at se.utblick.app.Main", "Caused by: org.postgresql.util.PSQLException");
    }

    /** The lines of a start on a database whose tables cannot be made, after it has ended as it should. */
    private List<String> told(String words, List<String> options) throws Exception {
        var url = TestPostgres.freshDatabase();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create schema watch");
        }
        var told = folder.resolve("told");
        var process = utblick(url, words, options).redirectError(told.toFile()).start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            return Files.readAllLines(told);
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder utblick(String url, String words, List<String> options) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "--database-url",
                url));
        command.addAll(List.of(words.split(" ")));
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
}

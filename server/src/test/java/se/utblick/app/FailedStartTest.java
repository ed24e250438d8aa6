package se.utblick.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.platform.postgres.TestPostgres;

/** Processes of their own, on a database that Utblick's tables cannot be made in. */
@Tag("house")
class FailedStartTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"import g0v .", "--port=0"})
    void a_start_that_fails_ends_the_process_and_says_why_in_one_line(String words)
            throws IOException, InterruptedException, SQLException {
        var url = TestPostgres.freshDatabase();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create schema watch");
        }
        var told = folder.resolve("told");

        var process = utblick(url, words).redirectError(told.toFile()).start();

        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(Files.readAllLines(told))
                    .singleElement()
                    .asString()
                    .startsWith("Utblick stopped: ")
                    .contains("schema \"watch\" already exists")
                    .contains("UTBLICK_JAVA_OPTIONS=");
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder utblick(String url, String words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "--database-url",
                url));
        command.addAll(List.of(words.split(" ")));
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
}

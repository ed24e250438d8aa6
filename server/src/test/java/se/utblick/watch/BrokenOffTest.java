package se.utblick.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;

/** An import that is broken off ends between two records, tells how far it came, and goes on the next time. */
@HouseTest
class BrokenOffTest {

    private static final int MANY = 8_000;

    @Autowired
    ImportTool tool;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final String word = aWord();

    @Test
    void what_was_read_is_stored_and_the_rest_comes_the_next_time() throws Exception {
        var file = calls();
        try (var other = Executors.newSingleThreadExecutor()) {
            var said = other.submit(() -> imported(tool, "funding-tenders", file));
            untilSomeAreStored();
            tool.breakOff();

            assertThat(said.isDone() || stored() < MANY)
                    .as("who broke it off waited for it")
                    .isTrue();
            assertThat(ended(said)).contains("Broken off before the end.", "Run the same import again");
        }
        int first = stored();
        assertThat(first).isBetween(1, MANY - 1);
        assertThat(rounds("ended_at is null")).as("rounds that nobody ended").isZero();

        assertThat(imported(tool, "funding-tenders", file))
                .contains((MANY - first) + " new", "0 changed", first + " unchanged")
                .doesNotContain("Broken off");
        assertThat(stored()).isEqualTo(MANY);
    }

    @Test
    void with_no_import_going_on_there_is_nothing_to_wait_for() {
        var begun = System.nanoTime();
        tool.breakOff();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    private static String ended(java.util.concurrent.Future<String> said) throws InterruptedException {
        try {
            return said.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private void untilSomeAreStored() throws InterruptedException {
        for (int i = 0; i < 3_000 && stored() == 0; i++) {
            Thread.sleep(10);
        }
    }

    private int stored() {
        return jdbc.sql("select count(*) from watch.publication where native_id like :mine")
                .param("mine", word + "-%")
                .query(Integer.class)
                .single();
    }

    private int rounds(String condition) {
        return jdbc.sql("select count(*) from watch.round where source = 'funding-tenders' and " + condition)
                .query(Integer.class)
                .single();
    }

    private Path calls() throws IOException {
        var records = IntStream.range(0, MANY)
                .mapToObj(i -> "{\"id\":\"%s-%d\",\"title\":\"Call %d\"}".formatted(word, i, i))
                .collect(Collectors.joining(","));
        return Files.write(folder.resolve("calls.json"), ("{\"grants\":[" + records + "]}").getBytes(UTF_8));
    }
}

package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.utblick.HouseTest;
import se.utblick.matcher.Query;
import se.utblick.watch.Archive.Condition;
import se.utblick.watch.archive.Asked;

/** Whatever happens to the index on disk, search comes back by itself and finds all there is. */
@HouseTest
class ArchiveKeeperTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ImportTool tool;

    @TempDir
    Path documents;

    @TempDir
    Path data;

    private final String word = WatchSamples.aWord();
    private ArchiveKeeper keeper;

    @BeforeEach
    void a_text() {
        WatchSamples.aReferral(documents, "Remiss", "Här står " + word + ".");
        WatchSamples.imported(tool, "g0v", documents);
        keeper = open();
    }

    @AfterEach
    void close() throws Exception {
        keeper.stop();
    }

    @Test
    void an_index_is_opened_again_where_it_was_left() throws Exception {
        until(() -> found(word) == 1);
        var before = places();
        keeper.stop();

        keeper = open();

        until(() -> found(word) == 1);
        assertThat(places()).isEqualTo(before).hasSize(1);
    }

    @Test
    void an_index_that_has_been_damaged_is_built_anew() throws Exception {
        until(() -> found(word) == 1);
        keeper.stop();
        var place = places().getFirst();
        for (var file : in(place)) {
            Files.write(file, new byte[] {1, 2, 3});
        }

        keeper = open();

        until(() -> found(word) == 1);
        until(() -> !places().contains(place));
    }

    @Test
    void what_a_killed_process_left_half_built_is_cleared_away() throws Exception {
        until(() -> found(word) == 1);
        keeper.stop();
        var half = Files.createDirectories(data.resolve("search/half"));
        Files.write(half.resolve("_0.cfs"), new byte[] {1, 2, 3});

        keeper = open();

        until(() -> found(word) == 1 && places().size() == 1);
        assertThat(half).doesNotExist();
    }

    @Test
    void when_nothing_can_be_written_it_says_so_and_is_built_once_it_can() throws Exception {
        until(() -> found(word) == 1);
        keeper.stop();
        for (var place : places()) {
            for (var file : in(place)) {
                Files.delete(file);
            }
            Files.delete(place);
        }
        Files.delete(data.resolve("search"));
        Files.writeString(data.resolve("search"), "not a folder");

        keeper = open();
        until(() -> keeper.condition() == Condition.FAILING);
        assertThat(found(word)).isZero();
        Files.delete(data.resolve("search"));

        until(() -> keeper.condition() == Condition.READY && found(word) == 1);
    }

    @Test
    void a_tool_leaves_the_index_alone() throws Exception {
        var folder = Files.createDirectories(data.resolve("other"));
        var tools = new ArchiveKeeper(jdbc, transactions, folder, false);
        tools.begin();
        until(() -> found(word) == 1);

        assertThat(folder).isEmptyDirectory();
        tools.stop();
    }

    private ArchiveKeeper open() {
        var opened = new ArchiveKeeper(jdbc, transactions, data, true);
        opened.begin();
        return opened;
    }

    private int found(String asked) {
        return keeper.search(new Asked(Optional.of(Query.parse(asked)), Map.of(), Asked.Order.NEWEST, 1))
                .count();
    }

    private List<Path> places() {
        return in(data.resolve("search"));
    }

    private static List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void until(BooleanSupplier happened) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (happened.getAsBoolean()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("It did not come about");
    }
}

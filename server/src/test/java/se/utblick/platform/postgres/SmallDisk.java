package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A disk of a few megabytes in the machine's memory, which can be filled and shut without harm to anybody else. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** Mounted on the folder; a test that may not mount one is skipped, and says so. */
    public static SmallDisk at(Path folder, int megabytes) throws IOException, InterruptedException {
        assumeTrue(Owner.isRoot(), "NOT TESTED: only root can mount a small disk");
        var options = "mode=711,size=" + megabytes + "m";
        var mounted = command("mount", "-t", "tmpfs", "-o", options, "utblick-test", folder.toString());
        assumeTrue(mounted.succeeded(), "NOT TESTED: no small disk could be mounted, so no full disk was tried");
        return new SmallDisk(folder);
    }

    /** Reading and writing ({@code rw}), or reading alone ({@code ro}). */
    void allow(String access) throws IOException, InterruptedException {
        must("mount", "-o", "remount," + access, place.toString());
    }

    /** To the last block, whoever else writes meanwhile. */
    public void fill() throws IOException {
        try (var film = Files.newOutputStream(films())) {
            while (true) {
                film.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(place).getUsableSpace()).isLessThan(BLOCK);
        }
    }

    public void makeRoom() throws IOException {
        Files.delete(films());
    }

    private Path films() {
        return place.resolve("holiday-films");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        must("umount", place.toString());
    }

    private static void must(String... words) throws IOException, InterruptedException {
        var result = command(words);
        assertThat(result.exit()).as(result.output()).isZero();
    }

    private static Command.Result command(String... words) throws IOException, InterruptedException {
        return Command.run(List.of(words), Duration.ofSeconds(10));
    }
}

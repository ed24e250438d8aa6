package se.utblick.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;

/** Interests and documents as tests need them, each about a word of its own so that tests never meet each other's. */
public final class WatchSamples {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A word that stands in no other test's texts. */
    public static String aWord() {
        return "provord" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x")
                + letters(COUNT.incrementAndGet());
    }

    public static Interest anInterestIn(String query) {
        var id = UUID.randomUUID();
        return new Interest(
                new InterestId(id),
                "T" + id,
                new Bilingual("Om " + query, "On " + query),
                query,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of(),
                "",
                true,
                Version.FIRST,
                false);
    }

    /** A referral in a folder, as g0v writes it; its name is new each time. */
    public static Path aReferral(Path folder, String title, String body) {
        return write(folder.resolve("remisser/2026/10/remiss-" + UUID.randomUUID() + ".md"), title, body);
    }

    public static Path write(Path file, String title, String body) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "# " + title + "\n\n" + body + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs the import as the command line does, and answers with what it said. */
    public static String imported(ImportTool tool, String source, Path place) {
        var said = new ByteArrayOutputStream();
        tool.run(List.of(source, place.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The one publication with this word in it. */
    public static Finding theFinding(Watch watch, Actor by, String word) {
        var found = watch.findings(by, all(word)).findings();
        if (found.size() != 1) {
            throw new AssertionError("Not one with " + word + " but " + found.size());
        }
        return found.getFirst();
    }

    public static Wish all(String word) {
        return new Wish(Optional.empty(), "", Optional.empty(), Wish.Shelf.ALL, Wish.Time.ALL, word, 1);
    }

    /** Waits until everything stored has been asked about an interest. */
    public static void untilMatched(Interests interests, Actor by, InterestId id) {
        for (int i = 0; i < 600; i++) {
            if (interests.interest(by, id).orElseThrow().matched()) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("Still asking about " + id);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .reduce("", String::concat);
    }

    private WatchSamples() {}
}

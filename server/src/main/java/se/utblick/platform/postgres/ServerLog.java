package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** What the server wrote since a moment: the reason, when it would not start. */
final class ServerLog {

    private final DataFolder folder;
    private final Map<Path, Long> lengthsBefore = new HashMap<>();

    private ServerLog(DataFolder folder) {
        this.folder = folder;
    }

    static ServerLog fromNow(DataFolder folder) throws IOException {
        var log = new ServerLog(folder);
        for (var file : Folders.in(folder.log(), "*.log")) {
            log.lengthsBefore.put(file, Files.size(file));
        }
        return log;
    }

    /** The server empties a weekday's file only when it runs at midnight, so one that seldom does never would. */
    static void dropOld(Path folder, Instant now) throws IOException {
        for (var file : Folders.in(folder, "*.log")) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(6, ChronoUnit.DAYS))) {
                Files.delete(file);
            }
        }
    }

    boolean says(String words) throws IOException {
        return text().contains(words);
    }

    String reason() throws IOException {
        return text().lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .reduce((_, last) -> last)
                .orElse("it said nothing");
    }

    private String text() throws IOException {
        var text = new StringBuilder(Files.readString(folder.firstWords()));
        for (var file : Folders.in(folder.log(), "*.log")) {
            var bytes = Files.readAllBytes(file);
            // Shorter than before when midnight emptied it in between.
            var from =
                    Math.min(bytes.length, lengthsBefore.getOrDefault(file, 0L).intValue());
            text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}

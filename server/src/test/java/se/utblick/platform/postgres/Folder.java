package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders for tests, and how to see that nothing in one was touched. */
final class Folder {

    private Folder() {}

    /** JUnit's own are closed to all others, and the server's user must pass. */
    static Path openIn(Path temporary) throws IOException {
        Folders.mode(temporary, "rwxr-xr-x");
        return temporary.resolve("data");
    }

    /** Names, sizes, times, owners and modes of all that is in it. */
    static List<String> listing(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.sorted().map(Folder::line).toList();
        }
    }

    private static String line(Path path) {
        try {
            return path + " " + Files.readAttributes(path, "unix:size,lastModifiedTime,uid,gid,mode");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

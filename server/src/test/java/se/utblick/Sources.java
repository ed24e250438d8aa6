package se.utblick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The source files of the application, for the tests that read them as text. */
final class Sources {

    static final Path JAVA = Path.of("src", "main", "java");
    static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    /** The text of every file under a folder whose name ends so, by its path inside the folder. */
    static Map<String, String> read(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<String, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }

    private Sources() {}
}

package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer reads first, and copies. */
class FirstLinesTest {

    private static final Path PACKAGE = Path.of("src", "main", "java", "se", "utblick", "matcher", "package-info.java");

    @TempDir
    private Path folder;

    @Test
    void the_example_that_a_newcomer_reads_first_takes_five_lines_and_finds_what_it_says() throws Exception {
        var lines = example();
        assertThat(lines).hasSizeBetween(2, 5);

        assertThat(foundBy(lines)).singleElement().satisfies(match -> {
            assertThat(match.interestId()).isEqualTo("W01");
            assertThat(match.hits()).extracting(Hit::words).containsExactly("Sammanhållningspolitiken");
        });
    }

    private static List<String> example() throws IOException {
        var comment = Files.readString(PACKAGE);
        int from = comment.indexOf("{@snippet :") + "{@snippet :".length();
        return comment.substring(from, comment.indexOf("\n * }\n *\n", from))
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The matches that the lines go through, as somebody else's program has them. */
    @SuppressWarnings("unchecked")
    private List<Match> foundBy(List<String> lines) throws Exception {
        var program = folder.resolve("Newcomer.java");
        Files.writeString(program, """
                import java.util.List;
                import se.utblick.matcher.*;
                public class Newcomer {
                    public static List<Match> found() {
                        var found = new java.util.ArrayList<Match>();
                %s
                        return found;
                    }
                }
                """.formatted(
                        String.join("\n", lines).replaceFirst("System\\.out\\.println\\(.*\\);", "found.add(match);")));
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), program.toString());
        assertThat(errors).isZero();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Match.class.getClassLoader())) {
            return (List<Match>) loader.loadClass("Newcomer").getMethod("found").invoke(null);
        }
    }
}

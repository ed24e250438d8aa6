package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaceTest {

    @Test
    void the_face_is_at_most_eight_types() throws Exception {
        assertThat(publicTypes())
                .extracting(Class::getSimpleName)
                .contains("Matcher", "Query", "QueryMistake")
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void no_type_of_an_engine_is_seen_from_outside() throws Exception {
        for (var type : publicTypes()) {
            var seen = Stream.concat(
                            Stream.of(type.getMethods())
                                    .flatMap(method -> Stream.concat(Stream.of(method.getReturnType()), taken(method))),
                            Stream.of(type.getConstructors()).flatMap(FaceTest::taken))
                    .map(Class::getName);
            assertThat(seen).as(type.getName()).noneMatch(name -> name.contains("lucene"));
        }
    }

    @Test
    void documents_and_interests_have_ids() {
        var query = Query.parse("skog");
        assertThatThrownBy(() -> new Interest(" ", query)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Document("", "sv", "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Class<?>> taken(Executable executable) {
        return Stream.of(executable.getParameterTypes());
    }

    private static List<? extends Class<?>> publicTypes() throws IOException, URISyntaxException {
        var folder = Path.of(Matcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.list(folder.resolve("se/utblick/matcher"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package"))
                    .map(name -> named("se.utblick.matcher." + name.replace(".class", "")))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

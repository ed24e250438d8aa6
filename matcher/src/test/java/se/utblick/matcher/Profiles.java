package se.utblick.matcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The twenty example profiles, put as queries. */
final class Profiles {

    static List<Interest> all() {
        try (var yaml = Profiles.class.getResourceAsStream("watch_profiles.yaml")) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(yaml);
            return file.getOrDefault("profiles", List.of()).stream()
                    .map(profile -> new Interest(String.valueOf(profile.get("id")), Query.parse(query(profile))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String query(Map<String, Object> profile) {
        var wanted = Stream.of(
                        strings(profile, "terms_sv").map(Profiles::term),
                        strings(profile, "terms_en").map(Profiles::term),
                        strings(profile, "phrases").map(Profiles::quoted),
                        strings(profile, "procedure_refs"))
                .flatMap(words -> words)
                .collect(Collectors.joining(" OR "));
        return "(" + wanted + ") NOT ("
                + strings(profile, "exclude").map(Profiles::quoted).collect(Collectors.joining(" OR ")) + ")";
    }

    private static String term(String words) {
        return words.contains(" ") ? quoted(words) : words;
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private static Stream<String> strings(Map<String, Object> profile, String key) {
        return profile.get(key) instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of();
    }

    private Profiles() {}
}

package se.utblick.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Language;

/** Every sentence of the house, read once from the files that lie beside the pages. */
@Component
public class Messages {

    private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

    Messages() {
        for (var language : Language.values()) {
            sentences.put(language, read(language));
        }
    }

    public Words in(Language language) {
        return new Words(language, sentences.getOrDefault(language, Map.of()));
    }

    public Set<String> keys(Language language) {
        return Set.copyOf(sentences.getOrDefault(language, Map.of()).keySet());
    }

    private static Map<String, String> read(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:se/utblick/*/web/messages_" + language.tag() + ".properties");
            for (var file : files) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    var properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, value) -> all.put((String) key, (String) value));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(all);
    }
}

package se.utblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything the house says, it says in both languages, and whatever it asks for by key is written. */
class MessagesTest {

    // A key as code writes it: a module, then at least one more part; "plan.activity" alone is a kind of thing, not a
    // sentence.
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?:\\bt\\.get|\\bt\\(\\)\\.get|new Refused|Sentence\\.of|\\.wrong\\([^,]+,)\\s*\\(?\\s*\"([a-z]+\\.[A-Za-z0-9.\\-]+)\"");

    private static final Pattern KEY = Pattern.compile("^([^#=\\s]+)=", Pattern.MULTILINE);

    private static final Map<String, String> SWEDISH = all("_sv.properties");
    private static final Map<String, String> ENGLISH = all("_en.properties");

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(new TreeSet<>(SWEDISH.keySet()));
    }

    @Test
    void every_sentence_that_is_asked_for_is_written() {
        var missing = new TreeSet<String>();
        for (var ending : List.of(".java", ".jte")) {
            Sources.read(Sources.JAVA, ending)
                    .forEach((file, text) -> ASKED_FOR
                            .matcher(text)
                            .results()
                            .map(found -> found.group(1))
                            .filter(key -> !key.endsWith(".") && !SWEDISH.containsKey(key))
                            .forEach(key -> missing.add(key + " (" + file + ")")));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_sentence_is_empty_or_half_done() {
        var bad = new ArrayList<String>();
        for (var language : List.of(SWEDISH, ENGLISH)) {
            language.forEach((key, sentence) -> {
                if (sentence.isBlank() || sentence.matches("(?i).*\\b(todo|tbd|lorem|coming soon|kommer snart)\\b.*")) {
                    bad.add(key);
                }
            });
        }
        assertThat(bad).isEmpty();
    }

    @Test
    void apostrophes_are_typographic_since_a_straight_one_swallows_the_blanks() {
        for (var language : List.of(SWEDISH, ENGLISH)) {
            assertThat(language.entrySet())
                    .filteredOn(entry -> entry.getValue().contains("'"))
                    .isEmpty();
        }
    }

    @Test
    void every_sentence_with_blanks_can_be_filled_in_and_has_the_same_blanks_in_both_languages() {
        SWEDISH.forEach((key, sentence) -> {
            var swedish = new MessageFormat(sentence).getFormatsByArgumentIndex().length;
            var english = new MessageFormat(ENGLISH.get(key)).getFormatsByArgumentIndex().length;
            assertThat(english).as(key).isEqualTo(swedish);
        });
    }

    @Test
    void keys_begin_with_the_name_of_the_module_that_says_them() {
        for (var ending : List.of("_sv.properties", "_en.properties")) {
            Sources.read(Sources.JAVA, ending).forEach((file, text) -> {
                var module = file.split("/")[2];
                assertThat(load(text).keySet())
                        .as(file)
                        .allSatisfy(key -> assertThat(key).startsWith(module + "."));
            });
        }
    }

    @Test
    void no_key_is_written_twice_since_only_the_last_would_be_said() {
        var twice = new TreeSet<String>();
        Sources.read(Sources.JAVA, ".properties").forEach((file, text) -> {
            var known = new HashSet<String>();
            KEY.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.add(key))
                    .forEach(key -> twice.add(key + " (" + file + ")"));
        });
        assertThat(twice).isEmpty();
    }

    private static Map<String, String> all(String ending) {
        var all = new HashMap<String, String>();
        Sources.read(Sources.JAVA, ending).values().forEach(text -> all.putAll(load(text)));
        return all;
    }

    private static Map<String, String> load(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var sentences = new HashMap<String, String>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }
}

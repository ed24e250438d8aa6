package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"sv, SWEDISH", "sv-SE, SWEDISH", "SV, SWEDISH", "en_GB, ENGLISH", "fi, OTHER", "'', OTHER", "?!, OTHER"
    })
    void a_language_is_known_by_its_tag_in_any_spelling(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "bidraget, bidrag",
        "stödet, stöd",
        "företaget, företag",
        "ekonomin, ekonomi",
        "målet, mål",
        "energin, energi"
    })
    void swedish_definite_and_plural_forms_meet_their_word(String inflected, String word) {
        assertThat(stem(Language.SWEDISH, inflected)).isEqualTo(stem(Language.SWEDISH, word));
    }

    @ParameterizedTest
    @CsvSource({"regions, region", "policies, policy", "calls, call"})
    void english_plurals_meet_their_word(String inflected, String word) {
        assertThat(stem(Language.ENGLISH, inflected)).isEqualTo(stem(Language.ENGLISH, word));
    }

    @Test
    void words_with_digits_and_words_too_long_to_be_words_are_left_as_they_are() {
        assertThat(stem(Language.ENGLISH, "covid19s")).isEqualTo("covid19s");
        assertThat(stem(Language.ENGLISH, "x".repeat(61) + "s")).endsWith("xs");
        assertThat(stem(Language.OTHER, "regions")).isEqualTo("regions");
    }

    private static String stem(Language language, String word) {
        return new Stemmer(language).stem(word);
    }
}

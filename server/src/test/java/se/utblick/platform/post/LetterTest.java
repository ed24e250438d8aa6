package se.utblick.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.platform.post.PostSamples.aLetter;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ny remiss\r\nBcc: alla@example.org",
                "Ny remiss\nBcc: alla@example.org",
                "Ny remiss\rBcc: alla@example.org",
                "Ny remiss\u0085Bcc: alla@example.org",
                "Ny remiss\u2028Bcc: alla@example.org",
                "Ny remiss\u0000\u000bBcc: alla@example.org",
                "Ny remiss\u202eBcc: alla@example.org"
            })
    void a_subject_is_one_line_whatever_it_was_taken_from(String hostile) {
        assertThat(aLetter("a@example.org", hostile, NOW).subject()).isEqualTo("Ny remiss Bcc: alla@example.org");
    }

    @Test
    void a_subject_that_is_too_long_is_cut_between_letters() {
        var subject = aLetter("a@example.org", "🌍".repeat(300), NOW).subject();

        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
        assertThat(subject).startsWith("🌍🌍").endsWith("🌍…");
    }

    @Test
    void a_letter_without_words_is_no_letter() {
        assertThatThrownBy(() -> aLetter("a@example.org", " \r\n ", NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_to_leave_by_cannot_end_the_header_it_stands_in() {
        assertThatThrownBy(() -> new Letter(
                        "k",
                        "watch.digest",
                        "a@example.org",
                        "Ämne",
                        "Ord",
                        "",
                        Optional.of("https://example.org/x>\r\nBcc: b@example.org"),
                        NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void patience_grows_and_ends() {
        assertThat(Patience.after(1).orElseThrow()).isLessThan(Patience.after(2).orElseThrow());
        assertThat(Patience.after(6)).isPresent();
        assertThat(Patience.after(7)).isEmpty();
    }
}

package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSourcesTest {

    @Test
    void each_has_a_name_says_what_it_gives_and_whom_to_credit_in_both_languages() {
        assertThat(KnownSources.ALL).extracting(KnownSource::kind).doesNotHaveDuplicates();
        assertThat(KnownSources.ALL).allSatisfy(source -> {
            for (var said : List.of(source.name(), source.gives(), source.credit())) {
                assertThat(said.sv()).as(source.kind()).isNotBlank();
                assertThat(said.en()).as(source.kind()).isNotBlank().isNotEqualTo(said.sv());
            }
        });
    }

    @Test
    void each_is_asked_over_https_and_at_a_pace_that_none_of_them_minds() {
        assertThat(KnownSources.ALL).allSatisfy(source -> {
            assertThat(source.address()).startsWith("https://").doesNotEndWith("/");
            assertThat(source.pause()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
            assertThat(source.every().toHours())
                    .as("what the page has words for")
                    .isIn(1L, 2L, 12L, 24L);
            assertThat(source.requests()).isBetween(10, 300);
        });
    }

    @Test
    void each_can_be_asked_and_nobody_else() {
        for (var source : KnownSources.ALL) {
            try (var live = new LiveSource(source.kind())) {
                var round = live.following("2025/0260(COD)").round();
                assertThat(round.delivered()).as(source.kind()).isEmpty();
                assertThat(round.questions()).as(source.kind()).isNotEmpty();
            }
        }
        assertThat(KnownSources.of("feed")).isEmpty();
    }

    @Test
    void each_stands_in_the_handbook_with_its_address_and_its_pace() throws IOException {
        var handbook = Files.readString(Path.of("..", "docs", "operate.md"));
        assertThat(KnownSources.ALL)
                .allSatisfy(source -> assertThat(handbook)
                        .containsPattern("\\| `%s` \\|.*\\| `%s` \\| %d h \\| %d \\|"
                                .formatted(
                                        source.kind(),
                                        source.address(),
                                        source.every().toHours(),
                                        source.requests())));
    }
}

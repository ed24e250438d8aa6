package se.utblick.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgeTest {

    private static final LocalDate NEWEST = LocalDate.of(2026, 1, 1);

    private final Age age = Age.of(List.of(day(2020), day(2026), Optional.empty()));

    @Test
    void a_text_counts_half_after_three_years_and_never_less_than_a_twentieth() {
        assertThat(age.weight(day(2026))).isEqualTo(1);
        assertThat(age.weight(day(2023))).isCloseTo(0.5, within(0.01));
        assertThat(age.weight(day(2020))).isCloseTo(0.25, within(0.01));
        assertThat(age.weight(day(1904))).isEqualTo(0.05);
    }

    @Test
    void what_has_no_day_counts_wholly() {
        assertThat(age.weight(Optional.empty())).isEqualTo(1);
        assertThat(Age.of(List.of(Optional.empty())).weight(day(1904))).isEqualTo(1);
    }

    @Test
    void of_many_texts_the_newest_say_what_the_next_is_filed_under() {
        var texts = IntStream.range(0, 3_200)
                .mapToObj(i -> new Labelled(
                        "t" + i,
                        "Reindeer herd number " + i % 7 + " in the mountains",
                        Set.of(i % 3 == 0 ? "new" : "old"),
                        Optional.of(i % 3 == 0 ? NEWEST : NEWEST.minusYears(20))))
                .toList();

        assertThat(Classifier.learn(texts::forEach, Map.of())
                        .rank("Reindeer herd in the mountains", 1)
                        .getFirst()
                        .code())
                .isEqualTo("new");
    }

    private static Optional<LocalDate> day(int year) {
        return Optional.of(LocalDate.of(year, 1, 1));
    }
}

package se.utblick.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.utblick.classifier.Measures.Judged;

/** The measures against what they come to when worked out by hand. */
class MeasuresTest {

    @Test
    void one_text_with_two_of_three_codes_found_in_the_first_and_third_place() {
        var measures = Measures.of(List.of(judged("a b c d e", 2, "a", "c", "x")));

        assertThat(measures.precisionAt1()).isEqualTo(1);
        assertThat(measures.precisionAt3()).isEqualTo(2 / 3.0);
        assertThat(measures.precisionAt5()).isEqualTo(2 / 5.0);
        // Only three could have been right.
        assertThat(measures.recallAt5()).isEqualTo(2 / 3.0);
        // (1 + 1/log2(4)) / (1 + 1/log2(3) + 1/log2(4)) = 1.5 / 2.13093
        assertThat(measures.gainAt5()).isCloseTo(0.70392, within(0.00001));
        // Sure of a and b, of which a is right: two times one, of two put there and three right.
        assertThat(measures.microF1()).isEqualTo(2 / 5.0);
    }

    @Test
    void the_mean_over_texts_counts_each_text_once_and_f1_counts_each_code_once() {
        var measures = Measures.of(List.of(judged("a b", 1, "a"), judged("c d", 2, "e", "f", "g", "h", "i", "j")));

        assertThat(measures.precisionAt1()).isEqualTo(0.5);
        assertThat(measures.precisionAt5()).isEqualTo(0.1);
        assertThat(measures.recallAt5()).isEqualTo(0.5);
        assertThat(measures.gainAt5()).isEqualTo(0.5);
        // One right, three put there, seven that should have been.
        assertThat(measures.microF1()).isEqualTo(2.0 / 10);
    }

    @Test
    void everything_right_in_the_best_order_is_one_whatever_is_measured_but_for_the_places_left_over() {
        var measures = Measures.of(List.of(judged("a b c d e", 5, "a", "b", "c", "d", "e")));

        assertThat(measures).isEqualTo(new Measures(1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void texts_that_nobody_has_labelled_and_no_texts_at_all_count_for_nothing() {
        assertThat(Measures.of(List.of(judged("a", 1, "a"), judged("b", 1))).texts())
                .isEqualTo(1);
        assertThat(Measures.of(List.of())).isEqualTo(new Measures(0, 0, 0, 0, 0, 0, 0));
    }

    /** Suggestions in their order, of which the classifier is sure of the first few. */
    private static Judged judged(String suggested, int sure, String... right) {
        var scored = new ArrayList<Scored>();
        for (var code : suggested.split(" ")) {
            scored.add(new Scored(code, scored.size() < sure ? 0.6 : 0.4));
        }
        return new Judged(scored, Set.of(right));
    }
}

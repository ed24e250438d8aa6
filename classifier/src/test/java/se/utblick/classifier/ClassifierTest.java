package se.utblick.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private static final List<Labelled> LESSONS = Lessons.some(300, 1);
    private static final Classifier TAUGHT = Classifier.learn(LESSONS::forEach, Lessons.NAMES);

    @Test
    void new_texts_about_what_was_taught_get_their_codes_and_hardly_any_other() {
        var judged = Lessons.some(100, 2).stream()
                .map(text -> new Measures.Judged(TAUGHT.rank(text.text(), 5), text.codes()))
                .toList();

        var measures = Measures.of(judged);

        assertThat(measures.precisionAt1()).isGreaterThan(0.97);
        assertThat(measures.microF1()).isGreaterThan(0.9);
    }

    @Test
    void a_suggestion_says_which_words_and_which_texts_it_rests_on() {
        var suggestion = TAUGHT.suggest("The locomotive stood at the station. Signalling failed.", 1)
                .getFirst();

        assertThat(suggestion.code()).isEqualTo("rail");
        assertThat(suggestion.words()).contains("locomotive", "station", "signalling");
        assertThat(suggestion.words()).doesNotContain("the", "failed");
        assertThat(suggestion.alike()).isNotEmpty();
        assertThat(suggestion.alike())
                .allSatisfy(alike -> assertThat(LESSONS.stream()
                                .filter(lesson -> lesson.name().equals(alike.name()))
                                .findFirst()
                                .orElseThrow()
                                .codes())
                        .contains("rail"));
        assertThat(suggestion.alike())
                .isSortedAccordingTo((one, other) -> Double.compare(other.likeness(), one.likeness()));
    }

    @Test
    void a_code_that_no_text_has_is_suggested_when_its_name_is_in_the_text_in_any_language() {
        var never = new Labelled("never", "Råd om andra saker", Set.of("other"));

        assertThat(Classifier.learn(List.of(never)::forEach, Lessons.NAMES).suggest("Råd om kärnsäkerhet", 2).stream()
                        .filter(one -> one.code().equals("unused"))
                        .findFirst()
                        .orElseThrow())
                .satisfies(one -> assertThat(one.words()).first().isEqualTo("kärnsäkerhet"))
                .satisfies(one -> assertThat(one.alike()).isEmpty());
    }

    @Test
    void a_plural_is_known_for_what_it_is() {
        var names = Map.of("x", List.of("electric vehicle"));

        assertThat(Classifier.learn(_ -> {}, names)
                        .suggest("Charging of electric vehicles", 1)
                        .getFirst()
                        .words())
                .containsExactly("electric vehicles");
    }

    @Test
    void the_same_lessons_teach_the_same_on_one_thread_as_on_many() throws Exception {
        var text = Lessons.some(1, 3).getFirst().text();
        try (var one = new ForkJoinPool(1);
                var many = new ForkJoinPool(4)) {
            var alone = one.submit(() -> Classifier.learn(LESSONS::forEach, Lessons.NAMES))
                    .get();
            var together = many.submit(() -> Classifier.learn(LESSONS::forEach, Lessons.NAMES))
                    .get();

            assertThat(alone.suggest(text, 5))
                    .isEqualTo(together.suggest(text, 5))
                    .isEqualTo(TAUGHT.suggest(text, 5));
        }
    }

    @Test
    void what_is_corrected_is_learnt() {
        var corrected = new ArrayList<>(LESSONS);
        for (int i = 0; i < 3; i++) {
            corrected.add(new Labelled("c" + i, "A reindeer herd crossed the mountain", Set.of("farm")));
        }

        assertThat(Classifier.learn(corrected::forEach, Lessons.NAMES)
                        .suggest("Reindeer in the mountain", 1)
                        .getFirst()
                        .code())
                .isEqualTo("farm");
    }

    @Test
    void nothing_learnt_and_nothing_asked_is_answered_all_the_same() {
        assertThat(Classifier.learn(_ -> {}, Map.of()).suggest("anything", 5)).isEmpty();
        assertThat(Classifier.learn(List.of(new Labelled("a", "", Set.of()))::forEach, Map.of())
                        .suggest("", 5))
                .isEmpty();
        assertThat(Classifier.learn(List.of(new Labelled("a", "", Set.of("x")))::forEach, Map.of())
                        .rank("", 0))
                .isEmpty();
        assertThat(TAUGHT.suggest("", 3)).hasSize(3);
    }

    @Test
    void what_was_written_is_read_back_whether_few_texts_or_many_were_learnt() throws Exception {
        for (int texts : new int[] {300, 3_100}) {
            var lessons = Lessons.some(texts, 5);
            var taught = Classifier.learn(lessons::forEach, Lessons.NAMES);
            var kept = new ByteArrayOutputStream();
            taught.write(new DataOutputStream(kept));

            var read = Classifier.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));

            for (var text : Lessons.some(20, 6)) {
                assertThat(read.suggest(text.text(), 5)).isEqualTo(taught.suggest(text.text(), 5));
            }
        }
    }

    @Test
    void what_is_written_in_another_format_or_cut_off_is_not_taken_for_what_was_learnt() throws Exception {
        var kept = new ByteArrayOutputStream();
        TAUGHT.write(new DataOutputStream(kept));
        var whole = kept.toByteArray();
        var other = whole.clone();
        other[3]++;

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Classifier.read(new DataInputStream(new ByteArrayInputStream(other))))
                .withMessageContaining("another format");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Classifier.read(
                        new DataInputStream(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)))));
    }

    @Test
    void no_text_is_too_strange() {
        var chance = new Random(4);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = chance.nextInt(9_000); i > 0; i--) {
                text.append((char) (chance.nextInt(4) == 0 ? chance.nextInt(0x10000) : 32 + chance.nextInt(90)));
            }
            assertThat(TAUGHT.suggest(text.toString(), 3))
                    .allSatisfy(one -> assertThat(one.scored().strength()).isBetween(0.0, 1.0));
        }
    }
}

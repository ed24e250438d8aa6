package se.utblick.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import se.utblick.HouseTest;
import se.utblick.classifier.Classifier;
import se.utblick.classifier.Labelled;
import se.utblick.platform.Tool;

/** When topics are learnt, and what becomes of what was learnt. */
@HouseTest
class LearningTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Autowired
    Concepts concepts;

    @Autowired
    List<Tool> tools;

    @TempDir
    Path data;

    private final Shelf shelf = new Shelf();

    /** Some texts to learn from, and how often they have been taken down. */
    private static final class Shelf implements LabelledTexts {

        private int readings;
        private long said = 3;

        @Override
        public void each(Consumer<Labelled> taker) {
            readings++;
            for (int i = 0; i < 60; i++) {
                taker.accept(
                        new Labelled("Fjällsamling " + i, "Sommarbete och kalvmärkning i fjällen", Set.of("t101")));
                taker.accept(new Labelled("Vinter " + i, "Isvägar och snöskoter på älven", Set.of("t100")));
            }
        }

        @Override
        public Stock stock() {
            return new Stock(120, said);
        }
    }

    @BeforeEach
    void vocabulary() {
        TopicSamples.vocabulary(tools, data);
    }

    @Test
    void what_was_learnt_is_kept_so_that_a_start_does_not_learn_anew() throws Exception {
        learning().learnWhenDue();
        assertThat(shelf.readings).isEqualTo(1);

        var afterAStart = learning();
        afterAStart.learnWhenDue();

        assertThat(shelf.readings).isEqualTo(1);
        assertThat(best(afterAStart, "Kalvmärkning och sommarbete")).isEqualTo("t101");
        assertThat(best(afterAStart, "Isvägar på älven")).isEqualTo("t100");
        try (var left = Files.list(data.resolve("topics"))) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("learnt");
        }
    }

    @Test
    void a_file_that_is_cut_off_changed_or_of_another_kind_is_thrown_away_and_learnt_anew() throws Exception {
        learning().learnWhenDue();
        var file = data.resolve("topics").resolve("learnt");
        var whole = Files.readAllBytes(file);
        var changed = whole.clone();
        changed[whole.length / 2]++;
        var cut = Arrays.copyOf(whole, whole.length - 9);

        int readings = 1;
        for (var broken :
                List.of(changed, cut, new byte[0], "a text of somebody else’s".getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, broken);
            var learning = learning();
            learning.learnWhenDue();
            assertThat(shelf.readings).isEqualTo(++readings);
            assertThat(best(learning, "Kalvmärkning och sommarbete")).isEqualTo("t101");
            assertThat(new LearntFile(file).read()).isPresent();
        }
    }

    @Test
    void many_answers_are_learnt_from_at_once_and_few_can_wait_until_tomorrow() {
        var known = new Learnt(Classifier.learn(_ -> {}, Map.of()), new LabelledTexts.Stock(10, 5), 7_000, NOW);
        var soon = NOW.plus(Duration.ofHours(1));
        var tomorrow = NOW.plus(Duration.ofHours(24));

        assertThat(known.isOutdated(new LabelledTexts.Stock(10, 25), 7_000, soon))
                .isTrue();
        assertThat(known.isOutdated(new LabelledTexts.Stock(10, 24), 7_000, soon))
                .isFalse();
        assertThat(known.isOutdated(new LabelledTexts.Stock(10, 24), 7_000, tomorrow))
                .isTrue();
        assertThat(known.isOutdated(new LabelledTexts.Stock(11, 5), 7_000, tomorrow))
                .isTrue();
        assertThat(known.isOutdated(new LabelledTexts.Stock(10, 5), 7_000, tomorrow))
                .isFalse();
        assertThat(known.isOutdated(new LabelledTexts.Stock(10, 5), 7_001, soon))
                .isTrue();
    }

    @Test
    void the_running_house_learns_again_when_people_have_said_enough() throws Exception {
        var learning = learning();
        learning.learnWhenDue();
        learning.learnWhenDue();
        assertThat(shelf.readings).isEqualTo(1);

        shelf.said += 20;
        learning.learnWhenDue();

        assertThat(shelf.readings).isEqualTo(2);
    }

    private Learning learning() throws IOException {
        var others = new StaticListableBeanFactory(Map.of("shelf", shelf));
        return new Learning(
                concepts, others.getBeanProvider(LabelledTexts.class), data, true, InstantSource.fixed(NOW));
    }

    private static String best(Learning learning, String text) {
        return learning.classifier().orElseThrow().rank(text, 1).getFirst().code();
    }
}

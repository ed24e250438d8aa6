package se.utblick.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two ways to find hyperplanes answer the same question, and each can say what a feature weighed. */
class HyperplanesTest {

    private final List<Labelled> lessons = Lessons.some(200, 5);
    private final Space space = new Space(new Survey(lessons::forEach));
    private final List<Vector> vectors = lessons.stream()
            .map(lesson -> space.vector(new Features(Reading.words(lesson.text()))))
            .toList();
    private final List<String> codes = List.of("farm", "fish", "rail", "school");
    private final List<int[]> with = codes.stream()
            .map(code -> IntStream.range(0, lessons.size())
                    .filter(text -> lessons.get(text).codes().contains(code))
                    .toArray())
            .toList();
    private final Hyperplanes few = new FewTexts(new TextIndex(vectors, space.size()), vectors, with);
    private final Hyperplanes many =
            new ManyTexts(vectors, lessons.stream().mapToDouble(_ -> 1).toArray(), space.size(), with);

    @Test
    void both_put_the_same_code_first_for_texts_they_have_not_seen() {
        for (var text : Lessons.some(60, 6)) {
            var vector = space.vector(new Features(Reading.words(text.text())));

            assertThat(text.codes()).contains(codes.get(best(scores(few, vector))));
            assertThat(text.codes()).contains(codes.get(best(scores(many, vector))));
        }
    }

    @Test
    void a_score_is_the_sum_of_what_the_features_weigh_and_what_the_code_has_without_any() {
        for (var planes : List.of(few, many)) {
            var vector = vectors.getFirst();
            var bare = scores(planes, new Vector(new int[0], new float[0]));
            var whole = scores(planes, vector);
            for (int code = 0; code < codes.size(); code++) {
                double sum = bare[code];
                for (int i = 0; i < vector.size(); i++) {
                    sum += vector.value(i) * planes.weight(vector.feature(i), code);
                }
                assertThat(sum).isCloseTo(whole[code], within(1e-3));
            }
        }
    }

    private float[] scores(Hyperplanes planes, Vector vector) {
        var scores = new float[codes.size()];
        planes.addTo(scores, vector);
        return scores;
    }

    private static int best(float[] scores) {
        return Top.of(scores.length, 1, code -> scores[code])[0];
    }
}

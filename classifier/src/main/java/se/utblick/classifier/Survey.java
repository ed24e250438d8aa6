package se.utblick.classifier;

import java.util.Map;
import java.util.Objects;

/** In how many of the texts each feature and each word is: what tells the rare from the common. */
final class Survey {

    private static final class Read {

        final Features features;
        final long[] words;

        Read(Features features, long[] words) {
            this.features = features;
            this.words = words;
        }
    }

    private int texts;
    private final Map<Features.Kind, Counts> features = Features.perKind();
    private final Counts words = new Counts();

    Survey(Teaching texts) {
        texts.inBatches(batch -> {
            this.texts += batch.size();
            batch.parallelStream().map(text -> read(text.text())).toList().forEach(this::count);
        });
    }

    int texts() {
        return texts;
    }

    Counts features(Features.Kind kind) {
        return Objects.requireNonNull(features.get(kind));
    }

    /** How rare a word is, whether in the plural or not. */
    double rarity(long plain) {
        int index = words.indexOf(plain);
        return Math.max(0, Math.log((texts + 1) / ((index < 0 ? 0 : words.weight(index)) + 0.5)));
    }

    private static Read read(String text) {
        var words = Reading.words(text);
        return new Read(
                new Features(words),
                words.stream().mapToLong(Reading.Word::plain).distinct().toArray());
    }

    private void count(Read text) {
        for (var kind : Features.Kind.values()) {
            var counts = text.features.of(kind);
            for (int i = 0; i < counts.size(); i++) {
                features(kind).add(counts.key(i), 1);
            }
        }
        for (long word : text.words) {
            words.add(word, 1);
        }
    }
}

package se.utblick.classifier;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The labelled texts that are most like a text. */
final class Neighbours {

    private final List<String> names;
    private final List<Set<String>> codes;
    private final TextIndex index;

    Neighbours(List<Labelled> labelled, TextIndex index) {
        names = labelled.stream().map(Labelled::name).toList();
        codes = labelled.stream().map(Labelled::codes).toList();
        this.index = index;
    }

    double[] likeness(Vector text) {
        return index.likeness(text);
    }

    /** The likest of those that have the code. */
    List<Suggestion.Alike> with(String code, double[] likeness, int atMost) {
        var likest = Top.of(names.size(), atMost, text -> codes.get(text).contains(code) ? likeness[text] : 0);
        return Arrays.stream(likest)
                .filter(text -> likeness[text] > 0 && codes.get(text).contains(code))
                .mapToObj(text -> new Suggestion.Alike(names.get(text), likeness[text]))
                .toList();
    }
}

package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The labelled texts that are most like a text. */
final class Neighbours {

    private final List<String> names;
    private final List<Set<String>> codes;
    private final TextIndex index;

    Neighbours(List<String> names, List<Set<String>> codes, TextIndex index) {
        this.names = names;
        this.codes = codes;
        this.index = index;
    }

    static Neighbours read(DataInput in, TextIndex index) throws IOException {
        var names = Stored.words(in);
        var codes = new ArrayList<Set<String>>();
        for (int i = 0; i < names.size(); i++) {
            codes.add(Set.copyOf(Stored.words(in)));
        }
        return new Neighbours(names, codes, index);
    }

    void write(DataOutput out) throws IOException {
        Stored.write(out, names);
        for (var ofOne : codes) {
            Stored.write(out, ofOne);
        }
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

package se.utblick.classifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What some labelled texts have taught: a hyperplane for each code that they have, and the names of all codes. */
final class Learned {

    /** How far a text speaks for each code, by the hyperplanes and by the codes' names, apart. */
    static final class Opinion {

        final float[] planes;
        final float[] names;
        final List<Reading.Word> words;
        final Vector vector;
        final List<NamesInText.Met> met;

        Opinion(float[] planes, float[] names, List<Reading.Word> words, Vector vector, List<NamesInText.Met> met) {
            this.planes = planes;
            this.names = names;
            this.words = words;
            this.vector = vector;
            this.met = met;
        }

        double score(int code, double weightOfNames) {
            return planes[code] + weightOfNames * names[code];
        }
    }

    /** Up to here it is quicker to set every text against every other. */
    private static final int FEW = 3_000;

    final List<String> codes;
    final Space space;
    final TextIndex index;
    final Hyperplanes planes;
    private final NamesInText names;

    Learned(List<Labelled> texts, Map<String, ? extends Collection<String>> namesOfCodes) {
        var used = new TreeSet<String>();
        texts.forEach(text -> used.addAll(text.codes()));
        var unused = new TreeSet<>(namesOfCodes.keySet());
        unused.removeAll(used);
        codes = new ArrayList<>(used);
        codes.addAll(unused);
        var survey = new Survey(texts);
        space = new Space(survey);
        var vectors = texts.parallelStream()
                .map(text -> space.vector(new Features(Reading.words(text.text()))))
                .toList();
        index = new TextIndex(vectors, space.size());
        planes = vectors.size() <= FEW
                ? new FewTexts(index, vectors, textsWith(texts, used))
                : new ManyTexts(vectors, space.size(), textsWith(texts, used));
        names = new NamesInText(
                survey,
                codes.stream().map(code -> named(namesOfCodes.get(code))).toList());
    }

    private static Collection<String> named(@Nullable Collection<String> names) {
        return names == null ? List.of() : names;
    }

    Opinion about(String text) {
        var words = Reading.words(text);
        var vector = space.vector(new Features(words));
        var byPlanes = new float[codes.size()];
        planes.addTo(byPlanes, vector);
        var byNames = new float[codes.size()];
        var met = names.in(words);
        for (var name : met) {
            for (int code : name.codes()) {
                byNames[code] = Math.max(byNames[code], (float) name.weight());
            }
        }
        return new Opinion(byPlanes, byNames, words, vector, met);
    }

    private static List<int[]> textsWith(List<Labelled> texts, Collection<String> codes) {
        var with = new HashMap<String, IntStream.Builder>();
        for (int text = 0; text < texts.size(); text++) {
            for (var code : texts.get(text).codes()) {
                with.computeIfAbsent(code, _ -> IntStream.builder()).add(text);
            }
        }
        return codes.stream()
                .map(code -> Objects.requireNonNull(with.get(code)).build().toArray())
                .toList();
    }
}

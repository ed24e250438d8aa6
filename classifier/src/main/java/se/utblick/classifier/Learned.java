package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    final Neighbours neighbours;
    private final NamesInText names;

    Learned(Teaching texts, Map<String, ? extends Collection<String>> namesOfCodes) {
        var survey = new Survey(texts);
        space = new Space(survey);
        var vectors = new ArrayList<Vector>();
        var called = new ArrayList<String>();
        var having = new ArrayList<Set<String>>();
        var days = new ArrayList<Optional<LocalDate>>();
        texts.inBatches(batch -> {
            vectors.addAll(batch.parallelStream()
                    .map(text -> space.vector(new Features(Reading.words(text.text()))))
                    .toList());
            batch.forEach(text -> {
                called.add(text.name());
                having.add(text.codes());
                days.add(text.day());
            });
        });
        var used = new TreeSet<String>();
        having.forEach(used::addAll);
        var unused = new TreeSet<>(namesOfCodes.keySet());
        unused.removeAll(used);
        codes = new ArrayList<>(used);
        codes.addAll(unused);
        index = new TextIndex(vectors, space.size());
        neighbours = new Neighbours(called, having, index);
        planes = vectors.size() <= FEW
                ? new FewTexts(index, vectors, textsWith(having, used))
                : new ManyTexts(
                        vectors,
                        days.stream().mapToDouble(Age.of(days)::weight).toArray(),
                        space.size(),
                        textsWith(having, used));
        names = new NamesInText(
                survey,
                codes.stream().map(code -> named(namesOfCodes.get(code))).toList());
    }

    private Learned(DataInput in) throws IOException {
        codes = Stored.words(in);
        space = Space.read(in);
        index = TextIndex.read(in);
        neighbours = Neighbours.read(in, index);
        planes = in.readBoolean() ? FewTexts.read(in, index) : ManyTexts.read(in);
        names = NamesInText.read(in);
    }

    static Learned read(DataInput in) throws IOException {
        return new Learned(in);
    }

    void write(DataOutput out) throws IOException {
        Stored.write(out, codes);
        space.write(out);
        index.write(out);
        neighbours.write(out);
        out.writeBoolean(planes instanceof FewTexts);
        planes.write(out);
        names.write(out);
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

    private static List<int[]> textsWith(List<Set<String>> having, Collection<String> codes) {
        var with = new HashMap<String, IntStream.Builder>();
        for (int text = 0; text < having.size(); text++) {
            for (var code : having.get(text)) {
                with.computeIfAbsent(code, _ -> IntStream.builder()).add(text);
            }
        }
        return codes.stream()
                .map(code -> Objects.requireNonNull(with.get(code)).build().toArray())
                .toList();
    }
}

package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the codes' own names in a text: a code nobody has used yet can be suggested by its name alone. */
final class NamesInText {

    private static final int MOST_WORDS = 8;
    private static final int BEGINNING = 700;

    /** A name that was met: which codes it is a name of, its words as written, and how much it counts. */
    record Met(List<Integer> codes, String words, double weight) {}

    private final Map<Long, List<Integer>> names = new HashMap<>();
    private final Map<Long, Integer> longest = new HashMap<>();
    private final Map<Long, Double> rarity = new HashMap<>();

    NamesInText(Survey survey, List<? extends Collection<String>> namesOfCodes) {
        for (int code = 0; code < namesOfCodes.size(); code++) {
            for (var name : namesOfCodes.get(code)) {
                add(Reading.words(name), code, survey);
            }
        }
    }

    private NamesInText() {}

    static NamesInText read(DataInput in) throws IOException {
        var read = new NamesInText();
        for (int i = Stored.size(in); i > 0; i--) {
            long name = in.readLong();
            read.names.put(name, Arrays.stream(Stored.ints(in)).boxed().toList());
        }
        for (int i = Stored.size(in); i > 0; i--) {
            read.longest.put(in.readLong(), in.readInt());
        }
        for (int i = Stored.size(in); i > 0; i--) {
            read.rarity.put(in.readLong(), in.readDouble());
        }
        return read;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(names.size());
        for (var name : names.entrySet()) {
            out.writeLong(name.getKey());
            Stored.write(out, name.getValue().stream().mapToInt(code -> code).toArray());
        }
        out.writeInt(longest.size());
        for (var first : longest.entrySet()) {
            out.writeLong(first.getKey());
            out.writeInt(first.getValue());
        }
        out.writeInt(rarity.size());
        for (var word : rarity.entrySet()) {
            out.writeLong(word.getKey());
            out.writeDouble(word.getValue());
        }
    }

    private void add(List<Reading.Word> words, int code, Survey survey) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        long hash = Hash.START;
        for (var word : words) {
            hash = Hash.pair(hash, word.plain());
            rarity.computeIfAbsent(word.plain(), survey::rarity);
        }
        longest.merge(words.getFirst().plain(), words.size(), Math::max);
        var codes = names.computeIfAbsent(hash, _ -> new ArrayList<>());
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    List<Met> in(List<Reading.Word> words) {
        var met = new HashMap<Long, Tally>();
        var order = new ArrayList<Tally>();
        for (int from = 0; from < words.size(); from++) {
            int most = Math.min(longest.getOrDefault(words.get(from).plain(), 0), words.size() - from);
            long hash = Hash.START;
            for (int length = 1; length <= most; length++) {
                hash = Hash.pair(hash, words.get(from + length - 1).plain());
                var codes = names.get(hash);
                if (codes != null) {
                    met.computeIfAbsent(hash, _ -> {
                                var tally = new Tally(codes);
                                order.add(tally);
                                return tally;
                            })
                            .count(words.subList(from, from + length));
                }
            }
        }
        return order.stream().map(Tally::met).toList();
    }

    /** How often a name was met, and whether early. */
    private final class Tally {

        private final List<Integer> codes;
        private List<Reading.Word> words = List.of();
        private int times;

        Tally(List<Integer> codes) {
            this.codes = codes;
        }

        void count(List<Reading.Word> found) {
            if (times++ == 0) {
                words = found;
            }
        }

        Met met() {
            double rare = words.stream()
                    .mapToDouble(word -> rarity.getOrDefault(word.plain(), 0.0))
                    .sum();
            double early = words.getFirst().at() < BEGINNING ? 1 : 0;
            var written =
                    String.join(" ", words.stream().map(Reading.Word::text).toList());
            return new Met(codes, written, rare * (1 + Math.log(times) + early));
        }
    }
}

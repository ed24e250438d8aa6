package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Says what a text is about, having learnt it from labelled texts. Never changed once made, so any thread may ask. */
public final class Classifier {

    /** Goes up when what is written, or what a text's features are, becomes another. */
    private static final int FORMAT = 1;

    private static final int ALIKE = 3;
    private static final double STEEPNESS = 10;

    private final Learned learned;
    private final Balance balance;

    private Classifier(Learned learned, Balance balance) {
        this.learned = learned;
        this.balance = balance;
    }

    /**
     * Learns from labelled texts; the order matters, so keep to one.
     *
     * @param names what each code is called, in any languages; codes that no text has can be suggested by their names
     */
    public static Classifier learn(Teaching texts, Map<String, ? extends Collection<String>> names) {
        return new Classifier(new Learned(texts, names), Balance.tried(texts, names));
    }

    /** What somebody once learnt and wrote; whoever keeps it sees to it that it is whole. */
    public static Classifier read(DataInput in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("Written in another format than " + FORMAT);
        }
        var balance = new Balance(in.readDouble(), in.readDouble());
        return new Classifier(Learned.read(in), balance);
    }

    /** Writes all that was learnt, so that it need not be learnt again. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(FORMAT);
        out.writeDouble(balance.names());
        out.writeDouble(balance.bar());
        learned.write(out);
    }

    /** The codes that the text speaks most for, the strongest first. */
    public List<Scored> rank(String text, int atMost) {
        var opinion = learned.about(text);
        return Arrays.stream(top(opinion, atMost))
                .mapToObj(code -> scored(code, opinion))
                .toList();
    }

    /** The same, with the reasons. */
    public List<Suggestion> suggest(String text, int atMost) {
        var opinion = learned.about(text);
        var words = new Words(learned, opinion, balance.names());
        var likeness = learned.neighbours.likeness(opinion.vector);
        return Arrays.stream(top(opinion, atMost))
                .mapToObj(code -> new Suggestion(
                        scored(code, opinion),
                        words.speakingFor(code),
                        learned.neighbours.with(learned.codes.get(code), likeness, ALIKE)))
                .toList();
    }

    /** How many codes it can suggest. */
    public int codes() {
        return learned.codes.size();
    }

    @Override
    public String toString() {
        return learned.codes.size() + " codes, " + learned.space.size() + " features, " + balance;
    }

    private int[] top(Learned.Opinion opinion, int atMost) {
        return Top.of(learned.codes.size(), atMost, code -> opinion.score(code, balance.names()));
    }

    private Scored scored(int code, Learned.Opinion opinion) {
        double above = opinion.score(code, balance.names()) - balance.bar();
        return new Scored(learned.codes.get(code), 1 / (1 + Math.exp(-STEEPNESS * above)));
    }
}

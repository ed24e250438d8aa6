package se.utblick.classifier;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Says what a text is about, having learnt it from labelled texts. Never changed once made, so any thread may ask. */
public final class Classifier {

    private static final int ALIKE = 3;
    private static final double STEEPNESS = 10;

    private final Learned learned;
    private final Balance balance;
    private final Neighbours neighbours;

    private Classifier(Learned learned, Balance balance, Neighbours neighbours) {
        this.learned = learned;
        this.balance = balance;
        this.neighbours = neighbours;
    }

    /**
     * Learns from labelled texts; the order matters, so keep to one.
     *
     * @param names what each code is called, in any languages; codes that no text has can be suggested by their names
     */
    public static Classifier learn(List<Labelled> texts, Map<String, ? extends Collection<String>> names) {
        var balance = Balance.tried(texts, names);
        var learned = new Learned(texts, names);
        return new Classifier(learned, balance, new Neighbours(texts, learned.index));
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
        var likeness = neighbours.likeness(opinion.vector);
        return Arrays.stream(top(opinion, atMost))
                .mapToObj(code -> new Suggestion(
                        scored(code, opinion),
                        words.speakingFor(code),
                        neighbours.with(learned.codes.get(code), likeness, ALIKE)))
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

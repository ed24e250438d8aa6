package se.utblick.matcher;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A query as an officer writes it.
 *
 * <ul>
 *   <li>{@code hälsodata} finds the word in its inflected forms, by the rules of the document's language. Upper and
 *       lower case are one, é is e and à is a, but å, ä and ö are letters of their own.
 *   <li>{@code VET} (two to five capitals, digits allowed) finds only those capitals, never the Swedish "vet".
 *   <li>{@code energi*} finds every word that begins so. At least two letters before the star.
 *   <li>{@code "grön giv"} finds exactly these words in this order; a word in it may end in a star. Curly quotes do.
 *   <li>{@code TEN-T}, {@code HealthData@EU} find their parts next to each other; the last part may be inflected.
 *   <li>{@code 2025/0240(COD)}, {@code COM(2025) 565}, {@code 52025PC0565}, {@code SOU 2025:85}, {@code 2025/26:FPM10}
 *       find the identifier in any spelling, in the text and among the document's identifiers.
 *   <li>A space means AND; {@code AND}, {@code OR}, {@code NOT} and {@code OCH}, {@code ELLER}, {@code INTE} are
 *       written in capitals. NOT binds tightest, then AND, then OR; parentheses decide otherwise.
 *   <li>{@code skog* NEAR/5 (brand OR storm)} (or {@code NÄRA/5}) finds them at most five words apart, in either order.
 *   <li>{@code ATLEAST/2 (skog OR vatten OR berg)} (or {@code MINST/2}) needs so many of the alternatives.
 *   <li>{@code titel:skog}, {@code text:(skog OR vatten)} find words in the title or the text alone. Of one
 *       within another, the inner one counts.
 *   <li>{@code källa:riksdagen}, {@code slag:remiss}, {@code språk:sv} ask for what else is known of the document; so do
 *       {@code ämne:energi} and {@code plats:Sundsvall}, with everything narrower.
 *   <li>{@code frist:2026-03-17}, {@code frist:2026-03}, {@code datum:2025-01-01..2025-06-30}, {@code frist:2026..} ask
 *       for a day within a day, month, year or stretch of them, both ends counted.
 * </ul>
 *
 * <p>Fields have English names too: title, body, source, kind, language, topic, place, date, deadline.
 *
 * <p>Every way to meet a query needs something to find: one that only excludes is refused.
 */
public final class Query {

    private final String text;
    private final Node root;

    private Query(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /** Reads a query, or throws the {@link QueryMistake} that says where it cannot be read. */
    public static Query parse(String text) {
        return parse(text, Vocabulary.PLAIN);
    }

    /** The same, with topics and places that stand for everything narrower too. */
    public static Query parse(String text, Vocabulary vocabulary) {
        return new Query(text, QueryParser.parse(text, vocabulary));
    }

    /** The query as its author wrote it. */
    public String text() {
        return text;
    }

    /** The same query with every operator and parenthesis written out: how it was understood. */
    public String spelledOut() {
        return root.toString();
    }

    /** Asks this one query directly of one document: where it is met, or nothing when it is not. */
    public List<Hit> hitsIn(Document document) {
        return new Judge(Reading.of(document)).hits(root);
    }

    /** The part of some documents that meet this query, from 0 to 1: near 1, its author should hear of it. */
    public double shareOf(Collection<Document> sample) {
        var matcher = Matcher.of(List.of(new Interest("this", this)));
        long met = sample.stream()
                .filter(document -> !matcher.ids(document).isEmpty())
                .count();
        return sample.isEmpty() ? 0 : (double) met / sample.size();
    }

    /** Who can say a query in the terms of another engine, such as an index of all texts. Every query can be said in full. */
    public interface Translator<T> {

        /** These words next to each other. */
        T words(Words words);

        /** Any of these at most so many words from any of those, in either order. Next to each other is 1. */
        T near(List<Words> some, int distance, List<Words> others);

        /** All of these and none of those; when nothing is wanted, everything but those. */
        T all(List<T> wanted, List<T> unwanted);

        /** At least so many of these. */
        T any(int needed, List<T> parts);
    }

    /**
     * Words in a row.
     *
     * @param only the one text they are to be found in; empty for any
     */
    public record Words(Optional<Hit.Field> only, List<Sought> inARow) {
        public Words {
            inARow = List.copyOf(inARow);
        }
    }

    /**
     * A word that is looked for.
     *
     * @param keys the keys of which a word of a {@link Document} must answer to one
     * @param begins whether a key need only begin so
     */
    public record Sought(List<String> keys, boolean begins) {
        public Sought {
            keys = List.copyOf(keys);
        }
    }

    /** The same query in the terms of another engine. */
    public <T> T in(Translator<T> translator) {
        return new Translation<>(translator).of(root);
    }

    Node root() {
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query query && text.equals(query.text) && root.equals(query.root);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

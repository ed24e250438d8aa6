package se.utblick.kernel;

import java.util.List;
import java.util.Optional;

/** A rule of the house says no, and says everything that stands in the way at once. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;
    private final transient List<Sentence> missing;
    private final transient Optional<WayOut> instead;

    /** What the user can do instead: the key of the words on the button, and the address it leads to. */
    public record WayOut(String key, String address) {}

    public Refused(String key, Object... details) {
        this(Sentence.of(key, details), List.of(), Optional.empty());
    }

    private Refused(Sentence sentence, List<Sentence> missing, Optional<WayOut> instead) {
        super(sentence.key());
        this.sentence = sentence;
        this.missing = List.copyOf(missing);
        this.instead = instead;
    }

    /** A refusal that lists all that is not yet in place. */
    public static Refused because(Sentence sentence, List<Sentence> missing) {
        return new Refused(sentence, missing, Optional.empty());
    }

    public Refused instead(String key, String address) {
        return new Refused(sentence, missing, Optional.of(new WayOut(key, address)));
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Sentence> missing() {
        return missing;
    }

    public Optional<WayOut> instead() {
        return instead;
    }
}

package se.utblick.matcher;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The registered interests, ready to be asked which of them a document meets. Any number of threads may ask while
 * others change the interests; a change is seen by every question that begins after it, whole or not at all.
 */
public final class Matcher {

    private final Engine engine = new Engine();

    private Matcher() {}

    public static Matcher of(Collection<Interest> interests) {
        var matcher = new Matcher();
        matcher.put(interests);
        return matcher;
    }

    public static Matcher empty() {
        return new Matcher();
    }

    /** Adds these interests, replacing those with the same ids. Many at once are quicker than one by one. */
    public void put(Collection<Interest> added) {
        // The last of several with one id counts, as if they had been put one by one.
        engine.put(added.stream()
                .collect(Collectors.toMap(Interest::id, interest -> interest, (_, last) -> last))
                .values());
    }

    public void put(Interest interest) {
        engine.put(List.of(interest));
    }

    /** Whether there was one by that id. */
    public boolean remove(String id) {
        return engine.remove(id);
    }

    public int size() {
        return engine.size();
    }

    /** Exactly the interests that the document meets, by id, each with every place that did it. */
    public List<Match> match(Document document) {
        var matches = asking(document, Asking::matches);
        matches.sort(Comparator.comparing(Match::interestId));
        return Collections.unmodifiableList(matches);
    }

    /** The ids alone of exactly the interests that the document meets, in no particular order: quicker, when they will do. */
    public List<String> ids(Document document) {
        return asking(document, Asking::ids);
    }

    Engine engine() {
        return engine;
    }

    private <T> List<T> asking(Document document, Function<Asking, List<T>> answer) {
        var asking = engine.take();
        asking.ask(document, engine.now());
        engine.learn(asking.page());
        var answered = answer.apply(asking);
        engine.giveBack(asking);
        return answered;
    }
}

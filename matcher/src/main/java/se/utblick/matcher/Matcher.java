package se.utblick.matcher;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The registered interests, ready to be asked which of them a document meets. Any number of threads may ask while
 * others change the interests; a change is seen by every question that begins after it.
 */
public final class Matcher implements AutoCloseable {

    // Fair: otherwise a steady stream of documents keeps a change waiting for minutes.
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Map<String, Interest> interests = new HashMap<>();
    private final LuceneEngine engine = new LuceneEngine();

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
        var byId = added.stream().collect(Collectors.toMap(Interest::id, interest -> interest, (_, last) -> last));
        writing(() -> {
            engine.put(byId.values());
            interests.putAll(byId);
            return byId;
        });
    }

    public void put(Interest interest) {
        put(List.of(interest));
    }

    /** Whether there was one by that id. */
    public boolean remove(String id) {
        return writing(() -> {
            boolean known = interests.remove(id) != null;
            if (known) {
                engine.remove(id);
            }
            return known;
        });
    }

    public int size() {
        return reading(interests::size);
    }

    /** Exactly the interests that the document meets, by id, each with every place that did it. */
    public List<Match> match(Document document) {
        var reading = Reading.of(document);
        var met = reading(
                () -> engine.match(reading).stream().map(this::registered).toList());
        if (met.isEmpty()) {
            return List.of();
        }
        var judge = new Judge(reading);
        return met.stream()
                .sorted(Comparator.comparing(Interest::id))
                .map(interest ->
                        new Match(interest.id(), judge.hits(interest.query().root())))
                .toList();
    }

    @Override
    public void close() {
        writing(() -> {
            engine.close();
            return engine;
        });
    }

    private Interest registered(String id) {
        var interest = interests.get(id);
        if (interest == null) {
            throw new IllegalStateException("Engine and register disagree about " + id);
        }
        return interest;
    }

    private <T> T reading(Supplier<T> step) {
        return locked(lock.readLock(), step);
    }

    private <T> T writing(Supplier<T> step) {
        return locked(lock.writeLock(), step);
    }

    private static <T> T locked(java.util.concurrent.locks.Lock lock, Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }
}

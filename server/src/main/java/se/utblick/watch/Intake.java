package se.utblick.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.Recorded;

/** The book kept of one import while it goes on: what waits, what has been stored, and where the time went. */
final class Intake {

    /** What was done with one lot. */
    record Lot(Tally tally, int met, List<Broken> broken) {}

    private final BreakOff breakOff;
    private final Map<String, Map<String, Recorded>> waiting = new LinkedHashMap<>();
    private final Map<String, UUID> rounds = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, List<Broken>> untold = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final Map<Phase, Long> spent = new LinkedHashMap<>();
    private int met;

    Intake() {
        this(new BreakOff());
    }

    /** @param breakOff word to end before everything has been read */
    Intake(BreakOff breakOff) {
        this.breakOff = breakOff;
    }

    boolean isBrokenOff() {
        return breakOff.isTold();
    }

    /** What the time is spent on. Reading is what remains of the whole. */
    enum Phase {
        PARSING,
        MATCHING,
        STORING
    }

    Map<String, Recorded> waiting(String source) {
        return waiting.computeIfAbsent(source, _ -> new LinkedHashMap<>());
    }

    List<Recorded> take(String source) {
        var lot = List.copyOf(waiting(source).values());
        waiting(source).clear();
        return lot;
    }

    /** Every source that something has come from, also if all of it was broken. */
    List<String> sources() {
        var all = new ArrayList<>(waiting.keySet());
        untold.keySet().stream().filter(source -> !all.contains(source)).forEach(all::add);
        return all;
    }

    void add(Broken one) {
        broken.add(one);
        untold.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one);
    }

    /** The broken ones of a source that have not been written down yet. */
    List<Broken> untold(String source) {
        return List.copyOf(untold.getOrDefault(source, List.of()));
    }

    void passOver(String name) {
        passedOver.add(name);
    }

    /** The round of a source: one for each in every import. */
    UUID round(String source) {
        return rounds.computeIfAbsent(source, _ -> UUID.randomUUID());
    }

    boolean hasBegun(String source) {
        return tallies.containsKey(source);
    }

    Tally tally(String source) {
        return tallies.getOrDefault(source, Tally.NONE);
    }

    Tally tally() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    /** The lot has been committed. */
    void stored(String source, Lot lot) {
        tallies.merge(source, lot.tally(), Tally::plus);
        untold.remove(source);
        broken.addAll(lot.broken());
        met += lot.met();
    }

    void spend(Phase phase, long nanos) {
        spent.merge(phase, nanos, Long::sum);
    }

    Duration spent(Phase phase) {
        return Duration.ofNanos(spent.getOrDefault(phase, 0L));
    }

    List<Broken> broken() {
        return broken;
    }

    List<String> passedOver() {
        return passedOver;
    }

    int met() {
        return met;
    }
}

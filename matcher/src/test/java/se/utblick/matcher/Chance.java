package se.utblick.matcher;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Chance that can be had again: the same seed gives the same words, so that whatever fails once fails every time. */
final class Chance {

    // Another beginning gives other cases: -Dchance=… for a longer search, and the seed that failed to see it again.
    private static final long BEGINNING = Long.getLong("chance", 1);

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Tries something many times with different chance, and says which seed it was that failed. */
    static void tries(int times, Consumer<Chance> trial) {
        for (long seed = BEGINNING; seed < BEGINNING + times; seed++) {
            from(seed, trial);
        }
    }

    /** Tries something once, from this seed. */
    static void from(long seed, Consumer<Chance> trial) {
        try {
            trial.accept(new Chance(seed));
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("Fails with -Dchance=" + seed + ": " + failed.getMessage(), failed);
        }
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    @SafeVarargs
    final <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> List<T> several(int least, int most, Supplier<T> one) {
        return IntStream.range(0, between(least, most)).mapToObj(_ -> one.get()).toList();
    }
}

package se.utblick.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How many of some things are done in a second, one after another in one thread. What counts is the processor's time, and of
 * several rounds each thing's quickest, since the machine has other things to do.
 *
 * @param seconds no new round begins after so many
 */
record Pace(int warmUpSeconds, int rounds, int seconds) {

    static final Pace OURS = new Pace(3, 7, 60);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of what is done once and never before. */
    static final Pace FIRST_TIME = new Pace(0, 1, 60);

    <T> double perSecond(List<T> things, ToIntFunction<T> work) {
        var quickest = new long[things.size()];
        Arrays.fill(quickest, Long.MAX_VALUE);
        long sink = 0;
        long warm = System.nanoTime() + nanos(warmUpSeconds);
        for (int i = 0; System.nanoTime() < warm; i++) {
            sink += work.applyAsInt(things.get(i % quickest.length));
        }
        long end = System.nanoTime() + nanos(seconds);
        for (int round = 0; round < rounds && (round == 0 || System.nanoTime() < end); round++) {
            for (int i = 0; i < quickest.length; i++) {
                long began = worked();
                sink += work.applyAsInt(things.get(i));
                quickest[i] = Math.min(quickest[i], worked() - began);
            }
        }
        if (sink < 0) {
            throw new IllegalStateException("Fewer than none");
        }
        return quickest.length * 1e9 / Arrays.stream(quickest).sum();
    }

    /** How many nanoseconds the processor has given this thread. */
    static long worked() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static double secondsWorkedSince(long worked) {
        return (worked() - worked) / 1e9;
    }

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private static long nanos(int some) {
        return some * 1_000_000_000L;
    }
}

package se.utblick.watch.fetch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The way to one machine: one at a time, and not at once after the one before. */
final class Gate {

    private final Semaphore place = new Semaphore(1, true);
    // Only whoever is in the gate reads or writes it.
    private long left = System.nanoTime() - Duration.ofHours(1).toNanos();

    /** Waits until nobody else is there and the machine has been left alone for as long as this. */
    void enter(Duration pause) throws InterruptedException {
        place.acquire();
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos() - (System.nanoTime() - left));
        } catch (InterruptedException stopped) {
            place.release();
            throw stopped;
        }
    }

    void leave() {
        left = System.nanoTime();
        place.release();
    }
}

package se.utblick.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Word to an import that it is to end. It ends between two records, and whoever gives the word waits until it has. */
final class BreakOff {

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean told;

    boolean isTold() {
        return told;
    }

    void hasEnded() {
        ended.countDown();
    }

    /** @return whether it ended in time */
    boolean tell(Duration patience) {
        told = true;
        try {
            return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package se.utblick.matcher;

import java.util.concurrent.atomic.AtomicBoolean;

/** Work that is done beside all other, on a thread of its own: once at a time, however often it is asked for meanwhile. */
final class Aside {

    private final Runnable work;
    private final AtomicBoolean atWork = new AtomicBoolean();

    Aside(Runnable work) {
        this.work = work;
    }

    void soon() {
        if (atWork.compareAndSet(false, true)) {
            try {
                Thread.ofPlatform().daemon().name("matcher-arranging").start(this::now);
            } catch (RuntimeException | Error notStarted) {
                atWork.set(false);
                throw notStarted;
            }
        }
    }

    private void now() {
        try {
            work.run();
        } finally {
            atWork.set(false);
        }
    }
}

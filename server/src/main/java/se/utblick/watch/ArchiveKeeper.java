package se.utblick.watch;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import se.utblick.watch.Archive.Condition;
import se.utblick.watch.Interests.Progress;
import se.utblick.watch.archive.ArchiveIndex;
import se.utblick.watch.archive.Asked;
import se.utblick.watch.archive.Found;

/**
 * Keeps the index of everything collected in step with the database, by asking the database, so that it does not matter
 * who brought a text in. An index that is missing, of another kind or in doubt is built anew beside the one in use. All of
 * it goes on in the background: whatever happens to the index, the rest of the house does not notice.
 */
@Component
class ArchiveKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveKeeper.class);
    private static final long SECONDS_BETWEEN = 1;
    private static final long SECONDS_AFTER_TROUBLE = 5;

    private final ArchiveStore store;
    private final ArchiveBuilding building;
    private final boolean serving;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable ArchiveIndex index;
    private volatile boolean troubled;
    private @Nullable Thread thread;

    ArchiveKeeper(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${utblick.data}") Path data,
            @Value("${utblick.serving:true}") boolean serving) {
        this.store = new ArchiveStore(jdbc);
        this.building = new ArchiveBuilding(store, transactions, data.resolve("search"), stopped);
        this.serving = serving;
    }

    /** Two processes cannot write one index: a tool leaves it to the one that serves. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (serving) {
            thread = Thread.ofPlatform().name("archive").daemon().start(this::run);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException, IOException {
        stopped.countDown();
        var running = thread;
        if (running != null) {
            running.join(TimeUnit.SECONDS.toMillis(10));
        }
        drop();
    }

    Found search(Asked asked) {
        for (int attempt = 0; attempt < 2; attempt++) {
            var now = index;
            if (now == null) {
                break;
            }
            try {
                return now.search(asked);
            } catch (AlreadyClosedException swapped) {
                // A new one has taken its place while we looked: the next attempt asks that.
            } catch (IOException unreadable) {
                LOG.warn("The search index cannot be read: {}", unreadable.toString());
                break;
            }
        }
        return Found.NOTHING;
    }

    Condition condition() {
        boolean searchable = index != null;
        if (troubled) {
            return searchable ? Condition.FALLING_BEHIND : Condition.FAILING;
        }
        return !searchable
                ? Condition.BUILDING
                : building.progress().isPresent() ? Condition.REBUILDING : Condition.READY;
    }

    Optional<Progress> progress() {
        return building.progress();
    }

    private void run() {
        long wait = 0;
        while (!isStoppedWithin(wait)) {
            try {
                step();
                troubled = false;
                wait = SECONDS_BETWEEN;
            } catch (IOException | RuntimeException | OutOfMemoryError failed) {
                if (!troubled && stopped.getCount() > 0) {
                    LOG.warn("The search index is not kept up, and is tried again: {}", failed.toString());
                }
                troubled = true;
                wait = SECONDS_AFTER_TROUBLE;
            }
        }
    }

    private void step() throws IOException {
        var wished = store.wished();
        if (index == null) {
            index = building.found(wished).orElse(null);
        }
        var now = index;
        if (now == null || !now.stamp().isOfTheSame(wished)) {
            replace(building.build(wished));
        } else if (now.stamp().upTo() < wished.upTo()) {
            follow(now);
        }
    }

    private void follow(ArchiveIndex now) throws IOException {
        try {
            if (!building.follow(now)) {
                replace(building.build(store.wished()));
            }
        } catch (IOException | AlreadyClosedException broken) {
            // What it wrote last is still there on disk, whole, and is opened at the next step; or else built anew.
            drop();
            throw broken;
        }
    }

    private void replace(Optional<ArchiveIndex> built) throws IOException {
        if (built.isPresent()) {
            var before = index;
            index = built.get();
            if (before != null) {
                before.close();
            }
            building.clear();
        }
    }

    private void drop() throws IOException {
        var before = index;
        index = null;
        if (before != null) {
            before.close();
        }
    }

    private boolean isStoppedWithin(long seconds) {
        try {
            return stopped.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }
}

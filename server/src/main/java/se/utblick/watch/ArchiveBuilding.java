package se.utblick.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.watch.ArchiveStore.Change;
import se.utblick.watch.ArchiveStore.News;
import se.utblick.watch.Interests.Progress;
import se.utblick.watch.archive.ArchiveIndex;
import se.utblick.watch.archive.Stamp;

/** Builds the index in a folder of its own, and brings it up to what has come since. For one thread. */
final class ArchiveBuilding {

    private static final int AT_A_TIME = 100;

    private final ArchiveStore store;
    private final TransactionTemplate transaction;
    private final Path folder;
    private final CountDownLatch stopped;
    // What has been taken in since the last settled number, so that it is not taken in at every look.
    private final Map<PublicationId, Long> taken = new HashMap<>();

    private volatile @Nullable Progress progress;
    private @Nullable Path current;

    ArchiveBuilding(ArchiveStore store, PlatformTransactionManager transactions, Path folder, CountDownLatch stopped) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.folder = folder;
        this.stopped = stopped;
    }

    /** How far a building has come, while there is one. */
    Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /** The index that was in use when the house was last closed, if it is of this database and whole. */
    Optional<ArchiveIndex> found(Stamp wished) throws IOException {
        taken.clear();
        for (var place : places()) {
            var stamp = ArchiveIndex.stampIn(place).filter(one -> one.isOfTheSame(wished));
            if (stamp.isPresent()) {
                var index = ArchiveIndex.open(place, stamp.get());
                current = place;
                clear();
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** A new one with everything there is; nothing when the house was closed meanwhile. */
    Optional<ArchiveIndex> build(Stamp wished) throws IOException {
        var place = folder.resolve(UUID.randomUUID().toString());
        progress = new Progress(0, 1);
        try {
            taken.clear();
            Files.createDirectories(place);
            var built = filled(ArchiveIndex.open(place, wished.to(0)));
            current = place;
            return built;
        } catch (IOException | RuntimeException failed) {
            remove(place);
            throw failed;
        } finally {
            progress = null;
        }
    }

    private Optional<ArchiveIndex> filled(ArchiveIndex index) throws IOException {
        boolean filled = false;
        try {
            follow(index);
            filled = stopped.getCount() > 0;
            return filled ? Optional.of(index) : Optional.empty();
        } finally {
            if (!filled) {
                index.close();
            }
        }
    }

    /** Takes in what has come; false when the index holds what is no longer there, and so must be built anew. */
    boolean follow(ArchiveIndex index) throws IOException {
        long from = index.stamp().upTo();
        var news = Objects.requireNonNull(transaction.execute(_ -> store.since(from)));
        var changes = news.changes().stream()
                .filter(change -> !Long.valueOf(change.number()).equals(taken.get(change.id())))
                .toList();
        for (int at = 0; at < changes.size() && stopped.getCount() > 0; at += AT_A_TIME) {
            take(index, changes.subList(at, Math.min(changes.size(), at + AT_A_TIME)));
            if (progress != null) {
                progress = new Progress(at, changes.size());
            }
        }
        if (stopped.getCount() == 0) {
            return true;
        }
        index.show();
        return settle(index, news);
    }

    private void take(ArchiveIndex index, List<Change> changes) throws IOException {
        index.put(store.texts(changes.stream().map(Change::id).toList()));
        changes.forEach(change -> taken.put(change.id(), change.number()));
    }

    private boolean settle(ArchiveIndex index, News news) throws IOException {
        if (news.settled().isEmpty()) {
            index.keep(index.stamp());
            return true;
        }
        taken.clear();
        index.keep(index.stamp().to(news.settled().get()));
        return index.size() == news.stored();
    }

    /** Removes all but the newest: what was given up, or was left behind by a process that was killed. */
    void clear() throws IOException {
        for (var place : places()) {
            if (!place.equals(current)) {
                remove(place);
            }
        }
    }

    private List<Path> places() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var places = Files.list(folder)) {
            return places.toList();
        }
    }

    private static void remove(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

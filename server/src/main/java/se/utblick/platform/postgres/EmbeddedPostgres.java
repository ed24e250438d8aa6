package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own, with all it needs in the data folder. Whoever starts it owns it, has it started again when it
 * ends by itself, and stops it on closing, also when it was found running after a crash; whoever is attached to it only
 * borrows it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Installation installation;
    private final Watchman watchman;
    private final String password;
    private final boolean adopted;
    private final @Nullable OwnerLock ownership;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(
            Installation installation, Watchman watchman, boolean adopted, @Nullable OwnerLock ownership)
            throws IOException {
        this.installation = installation;
        this.watchman = watchman;
        this.password = installation.password();
        this.adopted = adopted;
        this.ownership = ownership;
    }

    public static EmbeddedPostgres start(Path dataFolder) {
        return start(dataFolder, _ -> {});
    }

    /** The server on this folder, running and checked; throws {@link CannotStart} with the reason if there is none. */
    public static EmbeddedPostgres start(Path dataFolder, Consumer<Step> progress) {
        return start(dataFolder, Settings.standard(), progress);
    }

    static EmbeddedPostgres start(Path dataFolder, Settings settings, Consumer<Step> progress) {
        return told("Starting PostgreSQL", dataFolder, () -> {
            var installation = Installation.planned(dataFolder);
            installation.mustBePossible();
            installation.makeFolders();
            return owned(installation, settings, progress);
        });
    }

    /** The server that a running application owns, for a tool beside it; empty when none is running. */
    public static Optional<EmbeddedPostgres> attach(Path dataFolder) {
        return told("Reaching PostgreSQL", dataFolder, () -> {
            var installation = Installation.planned(dataFolder);
            var server = Server.running(installation.folder());
            return server.isPresent()
                    ? Optional.of(new EmbeddedPostgres(
                            installation, new Watchman(installation, Settings.standard(), server.get()), true, null))
                    : Optional.empty();
        });
    }

    private static EmbeddedPostgres owned(Installation installation, Settings settings, Consumer<Step> progress)
            throws IOException, InterruptedException {
        var lock = OwnerLock.take(installation.folder());
        try {
            installation.complete(progress);
            var left = installation.serverLeftRunning(progress);
            var server = left.isPresent() ? left.get() : installation.startServer(settings, progress);
            var watchman = new Watchman(installation, settings, server);
            return checked(new EmbeddedPostgres(installation, watchman, left.isPresent(), lock));
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres checked(EmbeddedPostgres postgres) {
        try {
            DatabaseCheck.embedded(postgres);
            postgres.watchman.watch();
            return postgres;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + watchman.server().port() + "/" + Cluster.DATABASE;
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return password;
    }

    /** Whether it was running already. */
    public boolean adopted() {
        return adopted;
    }

    public long pid() {
        return watchman.server().process().pid();
    }

    @Override
    public void close() {
        if (ownership == null || !closed.compareAndSet(false, true)) {
            return;
        }
        // Whoever is in a hurry still waits: a server left behind would be the worse surprise.
        var hurried = Thread.interrupted();
        try {
            var _ = told("Stopping PostgreSQL", installation.folder().root(), () -> stopAndLetGo(ownership));
        } finally {
            if (hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Server stopAndLetGo(OwnerLock held) throws IOException, InterruptedException {
        try (held) {
            watchman.stop();
            return watchman.server();
        }
    }

    private interface Attempt<T> {
        T make() throws IOException, InterruptedException;
    }

    private static <T> T told(String doing, Path dataFolder, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (IOException e) {
            throw CannotStart.failed(doing, e.toString(), dataFolder).because(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotStart.interrupted().because(e);
        }
    }
}

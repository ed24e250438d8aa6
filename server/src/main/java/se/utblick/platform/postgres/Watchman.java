package se.utblick.platform.postgres;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Keeps a server running for as long as its owner does: one that ends without having been asked to, killed or out of
 * disk, is started again on the same port, since that is where its clients look for it.
 */
final class Watchman {

    private static final Logger LOG = System.getLogger(Watchman.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final Installation installation;
    private final Settings settings;
    private volatile Server server;
    private volatile boolean over;

    Watchman(Installation installation, Settings settings, Server server) {
        this.installation = installation;
        this.settings = settings;
        this.server = server;
    }

    Server server() {
        return server;
    }

    void watch() {
        var _ = server.process()
                .onExit()
                .thenRun(() -> Thread.ofVirtual().name("watchman").start(this::raise));
    }

    /** Nobody is raised after this; one that is being raised is waited for, so that it is stopped too. */
    void stop() throws IOException, InterruptedException {
        over = true;
        synchronized (this) {
            installation.stop(server);
        }
    }

    private void raise() {
        try {
            for (var pause = FIRST_PAUSE; !over; pause = longer(pause)) {
                if (isRaised()) {
                    watch();
                    return;
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isRaised() throws InterruptedException {
        if (over) {
            return false;
        }
        try {
            LOG.log(Level.WARNING, "PostgreSQL has ended without being asked to and is started again");
            server = installation.startAgain(server.port(), settings);
            LOG.log(Level.INFO, "PostgreSQL runs again");
            return true;
        } catch (IOException | CannotStart failed) {
            LOG.log(Level.ERROR, "PostgreSQL could not be started again: {0}", failed.getMessage());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}

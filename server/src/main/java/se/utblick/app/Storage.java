package se.utblick.app;

import java.util.Map;
import java.util.Optional;
import se.utblick.platform.postgres.DatabaseCheck;
import se.utblick.platform.postgres.EmbeddedPostgres;

/** Where everything is kept: a PostgreSQL of our own in the data folder, or somebody else's by its address. */
final class Storage implements AutoCloseable {

    private final Map<String, Object> settings;
    private final Optional<EmbeddedPostgres> own;

    private Storage(Map<String, Object> settings, Optional<EmbeddedPostgres> own) {
        this.settings = settings;
        this.own = own;
    }

    static Storage open(CommandLine asked) {
        return asked.databaseUrl().map(Storage::external).orElseGet(() -> embedded(asked));
    }

    /** The settings by which the connection pool finds it. */
    Map<String, Object> settings() {
        return settings;
    }

    private static Storage external(String url) {
        DatabaseCheck.external(url);
        return new Storage(Map.of("spring.datasource.url", url), Optional.empty());
    }

    private static Storage embedded(CommandLine asked) {
        // A tool works beside the application when it is running, and alone when it is not.
        var postgres = asked.tool()
                .flatMap(_ -> EmbeddedPostgres.attach(asked.data()))
                .orElseGet(() -> EmbeddedPostgres.start(asked.data(), step -> Main.say(step.sentence() + " …")));
        return new Storage(
                Map.of(
                        "spring.datasource.url", postgres.url(),
                        "spring.datasource.username", postgres.user(),
                        "spring.datasource.password", postgres.password()),
                Optional.of(postgres));
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}

package se.utblick.platform.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One real server for all tests of a run, and a database of its own for whoever asks. */
public final class TestPostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestPostgres() {}

    /** Started by the first test that asks. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();
    }

    /** The address, with user and password in it, of a new and empty database. */
    public static String freshDatabase() {
        return freshDatabase("template1");
    }

    /** The same, as a copy of another database: of one that was migrated once for all, for example. */
    public static String freshDatabase(String template) {
        var name = "test_" + NUMBER.incrementAndGet();
        execute(Running.SERVER, "create database " + name + " template " + template);
        return Database.url(Running.SERVER, name);
    }

    /** The template's name, for a database that was made here. */
    public static String nameOf(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    private static EmbeddedPostgres start() {
        // A test's database need not survive a power failure.
        var settings = Settings.standard()
                .with("synchronous_commit", "off")
                .with("max_wal_size", "1GB")
                .with("max_connections", "200");
        var server = EmbeddedPostgres.start(Path.of("target", "test-postgres"), settings, _ -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        dropDatabasesOfEarlierRuns(server);
        return server;
    }

    private static void dropDatabasesOfEarlierRuns(EmbeddedPostgres server) {
        try {
            var names = Database.ask(
                    server, "select string_agg(datname, ',') from pg_database where datname like 'test\\_%'");
            for (var name : names == null ? new String[0] : names.split(",", -1)) {
                Database.execute(server, "drop database " + name + " with (force)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(EmbeddedPostgres server, String statement) {
        try {
            Database.execute(server, statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

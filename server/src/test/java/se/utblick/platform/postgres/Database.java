package se.utblick.platform.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A question to a server in a line. */
final class Database {

    private Database() {}

    static String url(EmbeddedPostgres server, String database) {
        return server.url().replaceFirst("[^/]+$", database) + "?user=" + server.user() + "&password="
                + server.password();
    }

    static void execute(EmbeddedPostgres server, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url(server, Cluster.DATABASE));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url(server, Cluster.DATABASE));
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static int count(EmbeddedPostgres server) throws SQLException {
        return Integer.parseInt(ask(server, "select count(*) from kept"));
    }
}

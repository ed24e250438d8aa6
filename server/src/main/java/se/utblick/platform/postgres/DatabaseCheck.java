package se.utblick.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;

/** What a PostgreSQL must be for us to trust it with the data. */
public final class DatabaseCheck {

    private record Demand(String otherwise, Predicate<Map<String, String>> isMet) {}

    private static final List<Demand> OF_ANY = List.of(
            new Demand("it is older than version 15", is -> Integer.parseInt(is.get("server_version_num")) >= 150000),
            new Demand("its encoding is not UTF8", is -> "UTF8".equals(is.get("server_encoding"))),
            new Demand("fsync is off", is -> "on".equals(is.get("fsync"))),
            new Demand("full_page_writes is off", is -> "on".equals(is.get("full_page_writes"))));

    private static final Demand CHECKSUMS =
            new Demand("data checksums are off", is -> "on".equals(is.get("data_checksums")));

    private static final String SECONDS_TO_CONNECT = "10";

    private DatabaseCheck() {}

    /** A server somebody else runs, by the address given on the command line. */
    public static void external(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw CannotStart.notAnAddress();
        }
        check(url, new Properties(), OF_ANY);
    }

    public static void external(Connection connection) throws SQLException {
        refuseUnless(OF_ANY, settings(connection));
    }

    static void embedded(EmbeddedPostgres postgres) {
        var login = new Properties();
        login.setProperty("user", postgres.user());
        login.setProperty("password", postgres.password());
        var demands = new ArrayList<>(OF_ANY);
        demands.add(CHECKSUMS);
        check(postgres.url(), login, demands);
    }

    private static void check(String url, Properties login, List<Demand> demands) {
        login.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        try (var connection = DriverManager.getConnection(url, login)) {
            refuseUnless(demands, settings(connection));
        } catch (SQLException e) {
            throw CannotStart.noAnswer(withoutSecrets(url), String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        var query = """
                select name, setting from pg_settings
                where name in ('server_version_num', 'server_encoding', 'fsync', 'full_page_writes', 'data_checksums')
                """;
        var settings = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                settings.put(rows.getString("name"), rows.getString("setting"));
            }
        }
        return settings;
    }

    private static void refuseUnless(List<Demand> demands, Map<String, String> settings) {
        var unmet = unmet(demands, settings);
        if (!unmet.isEmpty()) {
            throw CannotStart.unfit(unmet);
        }
    }

    static List<String> unmet(Map<String, String> settings) {
        return unmet(OF_ANY, settings);
    }

    private static List<String> unmet(List<Demand> demands, Map<String, String> settings) {
        return demands.stream()
                .filter(demand -> !demand.isMet.test(settings))
                .map(Demand::otherwise)
                .toList();
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}

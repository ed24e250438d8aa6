package se.utblick.platform.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server is told at every start; the command line wins over its files, so this is what holds. */
record Settings(Map<String, String> values) {

    static Settings standard() {
        var values = new LinkedHashMap<String, String>();
        // Nothing that was acknowledged is lost.
        values.put("fsync", "on");
        values.put("synchronous_commit", "on");
        values.put("full_page_writes", "on");
        // Reached from this machine only, and with the password only.
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("password_encryption", "scram-sha-256");
        // A small server beside its application.
        values.put("shared_buffers", "64MB");
        values.put("max_connections", "60");
        values.put("max_wal_size", "256MB");
        values.put("min_wal_size", "32MB");
        values.put("jit", "off");
        values.put("timezone", "UTC");
        values.put("lc_messages", "C");
        // A week of log, a file a day. What a statement did wrong is told to the application, and may hold what
        // people wrote: it stays out.
        values.put("logging_collector", "on");
        values.put("log_filename", "postgres-%u.log");
        values.put("log_rotation_age", "1d");
        values.put("log_truncate_on_rotation", "on");
        values.put("log_timezone", "UTC");
        values.put("log_min_messages", "log");
        values.put("log_min_error_statement", "panic");
        values.put("log_checkpoints", "off");
        return new Settings(values);
    }

    Settings with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Settings(changed);
    }

    List<String> commandLine(Path program, DataFolder folder, int port) {
        var words = new ArrayList<>(
                List.of(program.toString(), "-D", folder.cluster().toString(), "-p", String.valueOf(port)));
        with("log_directory", folder.log().toString()).values.forEach((name, value) -> {
            words.add("-c");
            words.add(name + "=" + value);
        });
        return words;
    }
}

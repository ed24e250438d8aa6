package se.utblick.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A user and group of the machine, by number: a name is not always there. */
record Owner(int user, int group) {

    private static final Path USERS = Path.of("/etc/passwd");

    static Owner of(Path path) throws IOException {
        return new Owner((int) Files.getAttribute(path, "unix:uid"), (int) Files.getAttribute(path, "unix:gid"));
    }

    /** The user this process acts as: the one its own entry in /proc belongs to. */
    static Owner me() {
        try {
            return of(Path.of("/proc/self"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRoot() {
        return me().user == 0;
    }

    static Optional<Owner> named(String name) throws IOException {
        try (var lines = Files.lines(USERS)) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.split(":", -1))
                    .map(fields -> new Owner(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                    .findFirst();
        }
    }

    String name() {
        try (var lines = Files.lines(USERS)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 3 && fields[2].equals(String.valueOf(user)))
                    .map(fields -> fields[0])
                    .findFirst()
                    .orElse("user " + user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void take(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", user);
        Files.setAttribute(path, "unix:gid", group);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Owner that && that.user == user;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(user);
    }
}

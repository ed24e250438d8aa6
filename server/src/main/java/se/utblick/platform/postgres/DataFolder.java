package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where everything lies, and whether it may lie there. Looking changes nothing. */
record DataFolder(Path root) {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long FOR_WRITE_AHEAD_LOG = 64;
    private static final long FOR_PROGRAMS = 80;
    private static final long FOR_NEW_CLUSTER = 100;

    /** Named by its real path, so that a server started through a link is known again. */
    static DataFolder at(Path path) throws IOException {
        var wanted = path.toAbsolutePath().normalize();
        var ground = nearestExisting(wanted);
        return new DataFolder(
                ground.toRealPath().resolve(ground.relativize(wanted)).normalize());
    }

    Path home() {
        return root.resolve("postgres");
    }

    Path cluster() {
        return home().resolve("cluster");
    }

    Path password() {
        return home().resolve("password");
    }

    Path log() {
        return home().resolve("log");
    }

    /** What the server says before it opens its own log. Not in there: root must not write where the server can. */
    Path firstWords() {
        return home().resolve("start.log");
    }

    Path ownerLock() {
        return home().resolve("owner.lock");
    }

    Path programs(Programs programs) {
        return home().resolve("bin-" + programs.version());
    }

    boolean hasCluster() throws IOException {
        return Files.isDirectory(cluster()) && !Folders.isEmpty(cluster());
    }

    void mustBeUsable(Programs programs) throws IOException {
        mustBeAFolder();
        mustBeOurs();
        mustBeWritable();
        mustHoldOurVersion(programs);
        mustHaveRoom(programs);
    }

    private void mustBeAFolder() {
        var ground = nearestExisting(root);
        if (!Files.isDirectory(ground)) {
            throw CannotStart.notAFolder(ground);
        }
    }

    private void mustBeOurs() throws IOException {
        // Root hands the cluster itself to the server's user; the folders round it stay root's.
        var ours = Owner.isRoot() ? List.of(root, home()) : List.of(root, home(), cluster());
        for (var folder : ours) {
            if (Files.exists(folder) && !Owner.of(folder).equals(Owner.me())) {
                throw CannotStart.othersFolder(
                        folder, Owner.of(folder).name(), Owner.me().name());
            }
        }
    }

    private void mustBeWritable() {
        for (var folder : List.of(nearestExisting(root), nearestExisting(home()), nearestExisting(cluster()))) {
            if (!Files.isWritable(folder)) {
                throw CannotStart.notWritable(folder, Owner.me().name());
            }
        }
    }

    private void mustHoldOurVersion(Programs programs) throws IOException {
        if (!hasCluster()) {
            return;
        }
        var version = cluster().resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw CannotStart.notACluster(cluster());
        }
        var found = Files.readString(version).strip();
        if (!found.equals(programs.majorVersion())) {
            throw CannotStart.otherVersion(cluster(), found, programs.majorVersion());
        }
    }

    private void mustHaveRoom(Programs programs) throws IOException {
        var needed = FOR_WRITE_AHEAD_LOG
                + (Files.exists(programs(programs)) ? 0 : FOR_PROGRAMS)
                + (hasCluster() ? 0 : FOR_NEW_CLUSTER);
        var left = Files.getFileStore(nearestExisting(root)).getUsableSpace() / MEGABYTE;
        if (left < needed) {
            throw CannotStart.diskFull(root, left, needed);
        }
    }

    private static Path nearestExisting(Path path) {
        var parent = path.getParent();
        return Files.exists(path) || parent == null ? path : nearestExisting(parent);
    }
}

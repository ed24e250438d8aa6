package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Programs, files and user put together: everything needed to run a server on one data folder. */
record Installation(DataFolder folder, Programs programs) {

    static Installation planned(Path dataFolder) throws IOException {
        return new Installation(DataFolder.at(dataFolder), Programs.forThisMachine());
    }

    /** Asked before anything is touched, so that a refusal leaves the folder as it was. */
    void mustBePossible() throws IOException, InterruptedException {
        folder.mustBeUsable(programs);
        var _ = ServerUser.of(folder);
        if (folder.hasCluster()) {
            var _ = password();
        }
    }

    void makeFolders() throws IOException {
        // The server's user passes through folders it may not look into.
        var mode = Owner.isRoot() ? "rwx--x--x" : "rwx------";
        Folders.make(folder.root(), mode);
        Folders.make(folder.home(), mode);
    }

    void complete(Consumer<Step> progress) throws IOException, InterruptedException {
        clearWhatWasInterrupted();
        if (Files.notExists(folder.programs(programs))) {
            progress.accept(Step.UNPACKING);
            programs.unpackTo(folder.programs(programs));
        }
        if (!folder.hasCluster()) {
            progress.accept(Step.CREATING);
            new Cluster(folder, bin(), ServerUser.of(folder)).create();
        }
        Folders.make(folder.log(), "rwx------");
        ServerUser.of(folder).take(folder.log());
    }

    private void clearWhatWasInterrupted() throws IOException {
        for (var half : Folders.in(folder.home(), "{cluster.new-*,superuser-*.tmp,bin-*.new}")) {
            try {
                Folders.delete(half);
            } catch (DirectoryNotEmptyException e) {
                // An initdb that outlived its application still writes there; the next start will find it done.
            }
        }
    }

    /** What a killed application left behind. One that runs an older version's programs is not kept. */
    Optional<Server> serverLeftRunning(Consumer<Step> progress) throws IOException, InterruptedException {
        var left = Server.running(folder);
        if (left.isEmpty()) {
            return left;
        }
        progress.accept(Step.TAKING_OVER);
        if (left.get().isRunBy(bin().resolve("postgres"), folder.cluster())) {
            return left;
        }
        stop(left.get());
        return Optional.empty();
    }

    Server startServer(Settings settings, Consumer<Step> progress) throws IOException, InterruptedException {
        progress.accept(Step.STARTING);
        dropOlderPrograms();
        return Server.start(folder, bin(), ServerUser.of(folder), settings, Server::freePort);
    }

    /** After it has ended by itself, where its clients know it. */
    Server startAgain(int port, Settings settings) throws IOException, InterruptedException {
        return Server.start(folder, bin(), ServerUser.of(folder), settings, () -> port);
    }

    void stop(Server server) throws IOException, InterruptedException {
        server.stop(folder, bin(), ServerUser.of(folder));
    }

    String password() throws IOException {
        try {
            return Files.readString(folder.password()).strip();
        } catch (NoSuchFileException e) {
            throw CannotStart.noPassword(folder.password()).because(e);
        }
    }

    private void dropOlderPrograms() throws IOException {
        for (var found : Folders.in(folder.home(), "bin-*")) {
            if (!found.equals(folder.programs(programs))) {
                Folders.delete(found);
            }
        }
    }

    private Path bin() {
        return folder.programs(programs).resolve("bin");
    }
}

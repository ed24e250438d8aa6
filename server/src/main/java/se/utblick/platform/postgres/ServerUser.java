package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the server runs as. PostgreSQL refuses to be root, so root steps down: to an unprivileged user who can reach
 * the folder; where there is none, into a user namespace of its own, in which root is nobody. The user comes first
 * because the namespace keeps root's right to root's files.
 */
record ServerUser(Owner owner, List<String> prefix) {

    private static final List<String> CANDIDATES = List.of("postgres", "nobody");
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    static ServerUser of(DataFolder folder) throws IOException, InterruptedException {
        if (!Owner.isRoot()) {
            return new ServerUser(Owner.me(), List.of());
        }
        return folder.hasCluster() ? ownerOf(folder.cluster()) : anyWhoReaches(folder.root());
    }

    private static ServerUser ownerOf(Path cluster) throws IOException, InterruptedException {
        var owner = Owner.of(cluster);
        var user = owner.user() == 0 ? new ServerUser(owner, NAMESPACE) : steppingDownTo(owner);
        if (!user.canReach(cluster)) {
            throw CannotStart.outOfReach(cluster, owner.name());
        }
        return user;
    }

    private static ServerUser anyWhoReaches(Path folder) throws IOException, InterruptedException {
        var choices = new ArrayList<ServerUser>();
        for (var name : CANDIDATES) {
            Owner.named(name).map(ServerUser::steppingDownTo).ifPresent(choices::add);
        }
        choices.add(new ServerUser(Owner.me(), NAMESPACE));
        for (var choice : choices) {
            if (choice.canReach(folder)) {
                return choice;
            }
        }
        throw CannotStart.onlyRoot(folder);
    }

    private static ServerUser steppingDownTo(Owner owner) {
        return new ServerUser(
                owner,
                List.of(
                        "setpriv",
                        "--reuid=" + owner.user(),
                        "--regid=" + owner.group(),
                        "--clear-groups",
                        "--no-new-privs"));
    }

    private boolean canReach(Path folder) throws IOException, InterruptedException {
        var ground = folder;
        while (Files.notExists(ground) && ground.getParent() != null) {
            ground = ground.getParent();
        }
        try {
            return Command.run(command("test", "-x", ground.toString()), Duration.ofSeconds(10))
                    .succeeded();
        } catch (IOException e) {
            // The machine lacks the program that steps down, which is an answer too.
            return false;
        }
    }

    boolean isOther() {
        return !owner.equals(Owner.me());
    }

    void take(Path path) throws IOException {
        if (isOther()) {
            owner.take(path);
        }
    }

    List<String> command(String... words) {
        return command(List.of(words));
    }

    List<String> command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }
}

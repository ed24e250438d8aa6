package se.utblick.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process on a cluster: found running, or started. */
record Server(ProcessHandle process, int port) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    // After a crash the server first goes through all it had not yet written in place.
    private static final Duration TO_RECOVER = Duration.ofMinutes(10);
    private static final Duration TO_FIND_A_PORT_AND_PEACE = Duration.ofSeconds(30);
    private static final int TO_STOP_SECONDS = 60;

    /** The living server on the cluster, when it is ready for us; one that is coming up is waited for. */
    static Optional<Server> running(DataFolder folder) throws IOException, InterruptedException {
        var file = PidFile.of(folder.cluster());
        var process = file.isPresent() ? file.get().server() : Optional.<ProcessHandle>empty();
        return process.isPresent() ? untilReady(folder, process.get()) : Optional.empty();
    }

    /** Which port to listen on, asked before each try. */
    interface Port {
        int next() throws IOException;
    }

    static Server start(DataFolder folder, Path bin, ServerUser user, Settings settings, Port port)
            throws IOException, InterruptedException {
        forgetStranger(folder);
        ServerLog.dropOld(folder.log(), Instant.now());
        var giveUp = Instant.now().plus(TO_FIND_A_PORT_AND_PEACE);
        while (true) {
            var log = ServerLog.fromNow(folder);
            var server = tryToStart(folder, bin, user, settings, port.next());
            if (server.isPresent()) {
                return server.get();
            }
            if (!isWorthAnotherTry(log) || Instant.now().isAfter(giveUp)) {
                throw CannotStart.failed("Starting PostgreSQL", log.reason(), folder.log());
            }
            endOrphans(folder.cluster());
            Thread.sleep(100);
        }
    }

    private static Optional<Server> tryToStart(
            DataFolder folder, Path bin, ServerUser user, Settings settings, int port)
            throws IOException, InterruptedException {
        var words = settings.commandLine(bin.resolve("postgres"), folder, port);
        // A session of its own, so that Ctrl-C in the terminal reaches the application and not its database.
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(user.command(words));
        var process = Command.builder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.firstWords().toFile())
                .start();
        // Nobody can close what is not yet started, so an application stopped in the middle ends it here.
        var ifStopped = new Thread(process::destroy);
        try {
            Runtime.getRuntime().addShutdownHook(ifStopped);
            var server = untilReady(folder, process.toHandle());
            Runtime.getRuntime().removeShutdownHook(ifStopped);
            return server;
        } catch (InterruptedException | IOException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    private static Optional<Server> untilReady(DataFolder folder, ProcessHandle process)
            throws IOException, InterruptedException {
        var giveUp = Instant.now().plus(TO_RECOVER);
        while (process.isAlive() && Instant.now().isBefore(giveUp)) {
            var file = PidFile.of(folder.cluster()).filter(found -> found.pid() == process.pid());
            if (file.isPresent() && file.get().saysReady()) {
                return Optional.of(new Server(process, file.get().port()));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return Optional.empty();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void forgetStranger(DataFolder folder) throws IOException {
        var left = PidFile.of(folder.cluster());
        if (left.isPresent() && ProcessHandle.of(left.get().pid()).isPresent()) {
            left.get().forgetStranger();
        }
    }

    private static boolean isWorthAnotherTry(ServerLog log) throws IOException {
        return log.says("could not bind") || log.says("pre-existing shared memory block");
    }

    /** A killed server's children end by themselves, unless they are deep in a long calculation. */
    private static void endOrphans(Path cluster) throws IOException {
        for (var process : ProcessHandle.allProcesses().toList()) {
            if (worksIn(process, cluster)) {
                process.destroyForcibly();
            }
        }
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(cluster);
        } catch (IOException e) {
            // Gone in the meantime, or of a user whose processes are none of our business.
            return false;
        }
    }

    boolean isRunBy(Path program, Path cluster) throws IOException {
        var file = PidFile.of(cluster);
        return file.isPresent() && file.get().isRunBy(program);
    }

    /** Clients are cut off, what they committed is safe. */
    void stop(DataFolder folder, Path bin, ServerUser user) throws IOException, InterruptedException {
        var command = user.command(
                bin.resolve("pg_ctl").toString(),
                "stop",
                "--pgdata=" + folder.cluster(),
                "--mode=fast",
                "--timeout=" + TO_STOP_SECONDS);
        Command.run(command, Duration.ofSeconds(TO_STOP_SECONDS + 5));
        if (!ended(Duration.ofSeconds(5))) {
            process.destroyForcibly();
            ended(Duration.ofSeconds(5));
        }
    }

    private boolean ended(Duration limit) throws InterruptedException {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

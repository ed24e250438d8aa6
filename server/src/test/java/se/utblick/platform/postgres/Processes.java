package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What runs on a data folder, seen from outside. */
final class Processes {

    private Processes() {}

    static List<Long> serversOn(Path dataFolder) throws IOException {
        var cluster = dataFolder.toRealPath().resolve("postgres/cluster").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(cluster))
                .map(ProcessHandle::pid)
                .toList();
    }

    static void awaitNoneNaming(Path folder) throws InterruptedException {
        while (ProcessHandle.allProcesses()
                .anyMatch(process -> commandLine(process).contains(folder.toString()))) {
            Thread.sleep(20);
        }
    }

    static void kill(long pid) throws Exception {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    static boolean isAlive(long pid) {
        return ProcessHandle.of(pid)
                .filter(process -> !commandLine(process).isEmpty())
                .isPresent();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException e) {
            // It ended while we looked.
            return "";
        }
    }
}

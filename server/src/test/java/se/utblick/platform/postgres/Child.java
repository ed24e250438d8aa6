package se.utblick.platform.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link TestApplication} in a Java of its own, as root or as the user nobody. */
final class Child implements AutoCloseable {

    static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static Child on(Path dataFolder) throws IOException {
        // Whatever is started in the background ignores Ctrl-C, and so would all that it starts.
        return start(
                List.of("env", "--default-signal=INT", "setsid"), System.getProperty("java.class.path"), dataFolder);
    }

    /** Nobody may not look into the folders the build reads from: the few jars needed are copied to where it may. */
    static Child asNobody(Path dataFolder, Path readable) throws IOException {
        var copies = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.matches(".*(classes|postgres|commons|/xz|jspecify)[^/]*")) {
                copies.add(copy(Path.of(entry), readable.resolve(String.valueOf(copies.size())))
                        .toString());
            }
        }
        return start(AS_NOBODY, String.join(File.pathSeparator, copies), dataFolder);
    }

    private static Child start(List<String> prefix, String classPath, Path dataFolder) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
        command.addAll(List.of(TestApplication.class.getName(), dataFolder.toString()));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static Path copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return to;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        from.equals(file)
                                ? to
                                : to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        return to;
    }

    long pid() {
        return process.pid();
    }

    /** The first line that begins so. */
    String hears(String beginning) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("never said '" + beginning + "' but: " + said);
    }

    /** The server's process number, once it is ready. */
    long server() throws IOException {
        return Long.parseLong(hears("ready ").split(" ", -1)[1]);
    }

    int kill() throws Exception {
        // Through the handle: the process itself would throw away what was said but not yet heard.
        process.toHandle().destroyForcibly();
        return process.waitFor();
    }

    /** As by the service manager. */
    int terminate() throws Exception {
        process.toHandle().destroy();
        return ended();
    }

    /** As by Ctrl-C in the terminal, which goes to everything started from it. */
    int interruptGroup() throws Exception {
        var group = new ProcessBuilder("sh", "-c", "kill -INT -" + pid())
                .inheritIO()
                .start();
        if (group.waitFor() != 0) {
            throw new AssertionError("could not interrupt");
        }
        return ended();
    }

    int ended() throws Exception {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("still running; said " + said);
        }
        output.lines().forEach(said::add);
        return process.exitValue();
    }

    /** The last change the application was told is safe, whether or not somebody had heard of it. */
    int lastCommitted() {
        output.lines().forEach(said::add);
        return said.reversed().stream()
                .filter(line -> line.startsWith("committed "))
                .map(line -> Integer.parseInt(line.substring("committed ".length())))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws Exception {
        kill();
    }
}

package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** postmaster.pid: what the server writes about itself, and what it leaves behind when it is killed. */
record PidFile(Path cluster, List<String> lines) {

    /** Above the highest process number Linux gives out. */
    private static final String NOBODYS_PID = "4194305";

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<PidFile> of(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(file(cluster));
            return lines.size() > PORT ? Optional.of(new PidFile(cluster, lines)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    long pid() {
        return Long.parseLong(lines.get(PID).strip());
    }

    int port() {
        return Integer.parseInt(lines.get(PORT).strip());
    }

    boolean saysReady() {
        return lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
    }

    /** The living server the file speaks of. A process that merely got the same number is not it. */
    Optional<ProcessHandle> server() throws IOException {
        return commandLine().contains(cluster.toString()) ? ProcessHandle.of(pid()) : Optional.empty();
    }

    boolean isRunBy(Path program) throws IOException {
        return commandLine().getFirst().equals(program.toString());
    }

    /** The only trace that may be read of a process of another user, also inside a container. */
    private List<String> commandLine() throws IOException {
        try {
            var words = Files.readString(Path.of("/proc/" + pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
            return Arrays.asList(words.split("\0", -1));
        } catch (NoSuchFileException e) {
            return List.of("");
        }
    }

    /**
     * Stops a stranger with the dead server's number from passing as the server. The file itself stays: the rest
     * of it lets PostgreSQL find out whether a child of the dead server still works on the files.
     */
    void forgetStranger() throws IOException {
        var rest = lines.subList(1, lines.size());
        var text = NOBODYS_PID + "\n" + String.join("\n", rest) + "\n";
        // Through no link: root must not be led out of a folder that the server's user can write to.
        var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        try (var file = Files.newByteChannel(file(cluster), options)) {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}

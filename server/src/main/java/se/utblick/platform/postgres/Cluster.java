package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Makes the database files. They get their name when they are complete, so a folder with that name always is. */
final class Cluster {

    static final String USER = "utblick";
    static final String DATABASE = "utblick";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final DataFolder folder;
    private final Path bin;
    private final ServerUser user;

    Cluster(DataFolder folder, Path bin, ServerUser user) {
        this.folder = folder;
        this.bin = bin;
        this.user = user;
    }

    void create() throws IOException, InterruptedException {
        // A name of its own: an initdb that outlived its application may still be writing to the last one.
        var half = folder.home().resolve("cluster.new-" + UUID.randomUUID());
        try {
            Files.createDirectory(half);
            Folders.mode(half, "rwx------");
            user.take(half);
            initialise(half);
            makeDatabase(half, writePassword());
            Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(half);
        }
    }

    private void initialise(Path half) throws IOException, InterruptedException {
        // The superuser's password is written down nowhere: who owns the files needs none (postgres --single).
        var superuserPassword = Files.createTempFile(folder.home(), "superuser-", ".tmp");
        try {
            Files.writeString(superuserPassword, secret());
            user.take(superuserPassword);
            must(
                    "Creating the database",
                    "",
                    List.of(
                            bin.resolve("initdb").toString(),
                            "--pgdata=" + half,
                            "--username=postgres",
                            "--pwfile=" + superuserPassword,
                            "--auth=scram-sha-256",
                            "--data-checksums",
                            "--encoding=UTF8",
                            "--locale-provider=icu",
                            "--icu-locale=sv-SE",
                            "--locale=C.UTF-8",
                            "--no-instructions"));
        } finally {
            Files.delete(superuserPassword);
        }
    }

    /** Before the server has ever listened, so that no half-made database is ever seen. */
    private void makeDatabase(Path half, String password) throws IOException, InterruptedException {
        // The right to create databases lets a restored copy be built beside the living one.
        var statements = """
                create role %1$s login createdb password '%2$s';
                create database %3$s owner %1$s;
                """.formatted(USER, password, DATABASE);
        must(
                "Creating the database",
                statements,
                List.of(
                        bin.resolve("postgres").toString(),
                        "--single",
                        "-D",
                        half.toString(),
                        "-c",
                        "log_min_error_statement=panic",
                        "postgres"));
    }

    private void must(String doing, String input, List<String> command) throws IOException, InterruptedException {
        var result = Command.run(user.command(command), input, LIMIT);
        if (!result.succeeded() || result.output().contains("ERROR:")) {
            throw CannotStart.failed(doing, complaint(result.output()), folder.home());
        }
    }

    private static String complaint(String output) {
        var complaints = output.lines()
                .filter(line -> line.matches(".*(error|ERROR|FATAL|PANIC|could not).*"))
                .toList();
        return complaints.isEmpty() ? output : String.join("; ", complaints);
    }

    private String writePassword() throws IOException {
        var password = secret();
        Files.deleteIfExists(folder.password());
        var onlyMe = PosixFilePermissions.asFileAttribute(
                EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var file = FileChannel.open(folder.password(), options, onlyMe)) {
            file.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)));
            file.force(true);
        }
        return password;
    }

    private static String secret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

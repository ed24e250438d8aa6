package se.utblick.platform.postgres;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The database cannot be had, and somebody has to do something about it. The message is one line in English for
 * the terminal: what is wrong and what to do. The key and the details say the same to a page.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String sentence;
    private final transient List<Object> details;

    private CannotStart(String key, String form, Object... details) {
        this(key, oneLine(filled(form, details)), List.of(details));
    }

    private CannotStart(String key, String sentence, List<Object> details) {
        super(sentence);
        this.sentence = sentence;
        this.key = "postgres.cannot-start." + key;
        this.details = details;
    }

    public String key() {
        return key;
    }

    /** The line for the terminal. */
    public String sentence() {
        return sentence;
    }

    public List<Object> details() {
        return details;
    }

    static CannotStart notAFolder(Path path) {
        return new CannotStart("not-a-folder", "{} is not a folder: choose another data folder with --data.", path);
    }

    static CannotStart notWritable(Path folder, String user) {
        return new CannotStart(
                "not-writable",
                "The data folder {} cannot be written to by {}: make it writable, or choose another with --data.",
                folder,
                user);
    }

    static CannotStart othersFolder(Path folder, String owner, String user) {
        return new CannotStart(
                "others-folder",
                "{} belongs to {} and Utblick runs as {}: run it as the owner, or choose another folder with --data.",
                folder,
                owner,
                user);
    }

    static CannotStart diskFull(Path folder, long megabytesLeft, long megabytesNeeded) {
        return new CannotStart(
                "disk-full",
                "The disk that holds {} has {} MB left and the database needs {} MB: free some space and start again.",
                folder,
                megabytesLeft,
                megabytesNeeded);
    }

    static CannotStart otherVersion(Path cluster, String found, String wanted) {
        return new CannotStart(
                "other-version",
                "The database in {} was made by PostgreSQL {} and this Utblick runs {}: move it with the Utblick that"
                        + " made it, or choose another folder with --data.",
                cluster,
                found,
                wanted);
    }

    static CannotStart notACluster(Path folder) {
        return new CannotStart(
                "not-a-cluster",
                "{} has files in it but is no PostgreSQL database: move them away, or choose another folder with"
                        + " --data.",
                folder);
    }

    static CannotStart noPassword(Path file) {
        return new CannotStart(
                "no-password",
                "The database is there but its password in {} cannot be read: restore that file from a backup.",
                file);
    }

    static CannotStart inUse(Path folder, String pid) {
        return new CannotStart(
                "in-use",
                "Utblick is already running on {}, as process {}: stop that one first, or choose another folder with"
                        + " --data.",
                folder,
                pid);
    }

    static CannotStart onlyRoot(Path folder) {
        return new CannotStart(
                "only-root",
                "PostgreSQL will not run as root, and no unprivileged user can reach {}: start Utblick as an ordinary"
                        + " user, or choose a folder that others may pass through with --data.",
                folder);
    }

    static CannotStart outOfReach(Path cluster, String owner) {
        return new CannotStart(
                "out-of-reach",
                "The database in {} belongs to {}, who cannot reach it: give the folders above it mode 711.",
                cluster,
                owner);
    }

    static CannotStart noProgramsFor(String cpu) {
        return new CannotStart(
                "no-programs",
                "There is no PostgreSQL to unpack for {} (only Linux on x86-64 and arm64): point --database-url at a"
                        + " PostgreSQL 15 or later.",
                cpu);
    }

    static CannotStart failed(String doing, String reason, Path log) {
        return new CannotStart("failed", "{} failed: {}. More may stand in {}.", doing, reason, log);
    }

    static CannotStart noAnswer(String url, String reason) {
        return new CannotStart(
                "no-answer",
                "The database at {} does not let us in: {}. Check --database-url.",
                url,
                // Some reasons come with a full stop of their own.
                reason.strip().replaceFirst("\\.+$", ""));
    }

    static CannotStart notAnAddress() {
        return new CannotStart(
                "not-an-address",
                "--database-url must look like jdbc:postgresql://host:5432/database?user=name&password=secret.");
    }

    static CannotStart unfit(List<String> reasons) {
        return new CannotStart(
                "unfit",
                "This PostgreSQL cannot be trusted with the data: {}. Change it, or use another.",
                String.join("; ", reasons));
    }

    static CannotStart interrupted() {
        return new CannotStart("interrupted", "Interrupted while the database was starting: start again.");
    }

    CannotStart because(Throwable cause) {
        initCause(cause);
        return this;
    }

    private static String filled(String form, Object... details) {
        var filled = form;
        for (var detail : details) {
            filled = filled.replaceFirst("\\{}", Matcher.quoteReplacement(detail.toString()));
        }
        return filled;
    }

    private static String oneLine(String text) {
        return String.join(
                " ",
                Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}

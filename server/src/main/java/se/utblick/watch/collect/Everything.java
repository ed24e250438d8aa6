package se.utblick.watch.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * All that a folder holds, sorted into deliveries by what the files look like. Saved feeds are left out: a feed does not say
 * which source it is, so whoever brings one in says so.
 */
final class Everything {

    private static final Pattern GOVERNMENT_ARCHIVE = Pattern.compile("(?:md|json)-[a-z-]+\\.(?:tar|tgz|txz).*");
    private static final Pattern GOVERNMENT_LIST =
            Pattern.compile("(?s)\\s*\\[\\s*\\{[^{}]{0,3000}\"url\"\\s*:\\s*\"/[a-z-]+/\\d{4}/.*");
    private static final Pattern CALLS_ARCHIVE = Pattern.compile("grants[_-].*\\.(?:tar|tgz|txz).*");
    private static final Pattern CALLS = Pattern.compile("(?s)\\s*\\{.{0,3000}\"grants\"\\s*:\\s*\\[.*");
    private static final int HEAD = 4096;

    static List<Delivery> in(Path folder, Limits limits) {
        var files = Delivery.files(folder);
        var deliveries = new ArrayList<Delivery>();
        var taken = new LinkedHashSet<Path>();
        for (var government : files.stream()
                .filter(Everything::isGovernment)
                .map(Everything::folderOf)
                .distinct()
                .toList()) {
            // A page and the entry about it lie beside each other and are taken together.
            files.stream().filter(file -> folderOf(file).equals(government)).forEach(taken::add);
            deliveries.add(new GovernmentDelivery(government, limits));
        }
        for (var file : files) {
            if (!taken.contains(file) && isCalls(file)) {
                taken.add(file);
                deliveries.add(new CallsDelivery(file, limits));
            }
        }
        var others = files.stream().filter(file -> !taken.contains(file)).toList();
        deliveries.add(new RecordedFiles(others, Formats.ALL, limits));
        return deliveries;
    }

    private static Path folderOf(Path file) {
        var parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file : parent;
    }

    private static boolean isGovernment(Path file) {
        return GOVERNMENT_ARCHIVE.matcher(name(file)).matches()
                || (name(file).endsWith(".json")
                        && GOVERNMENT_LIST.matcher(head(file)).matches());
    }

    private static boolean isCalls(Path file) {
        return CALLS_ARCHIVE.matcher(name(file)).matches()
                || (name(file).endsWith(".json") && CALLS.matcher(head(file)).matches());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** How a file begins; of one that cannot be read, nothing. */
    private static String head(Path file) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return new String(content.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private Everything() {}
}

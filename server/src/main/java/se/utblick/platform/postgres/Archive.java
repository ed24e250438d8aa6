package se.utblick.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.tukaani.xz.XZInputStream;

/** Unpacks a .tar.xz and writes nothing outside the folder, whatever the archive says. */
final class Archive {

    private static final int ANY_EXECUTE_BIT = 0111;

    private Archive() {}

    static void unpack(InputStream packed, Path folder) throws IOException {
        Files.createDirectories(folder);
        Folders.mode(folder, "rwxr-xr-x");
        try (var entries = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var place = inside(folder, folder.resolve(entry.getName()), entry);
        makeFolder(folder, entry.isDirectory() ? place : parentOf(place));
        if (entry.isSymbolicLink()) {
            inside(folder, parentOf(place).resolve(entry.getLinkName()), entry);
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else if (isPlainFile(entry)) {
            Files.copy(content, place);
            Folders.mode(place, (entry.getMode() & ANY_EXECUTE_BIT) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        } else if (!entry.isDirectory()) {
            throw new IOException("neither file, folder nor link: " + entry.getName());
        }
    }

    /** The entry itself also calls hard links and devices files. */
    private static boolean isPlainFile(TarArchiveEntry entry) {
        var kind = entry.getLinkFlag();
        return kind == TarConstants.LF_NORMAL || kind == TarConstants.LF_OLDNORM;
    }

    private static Path inside(Path folder, Path place, TarArchiveEntry entry) throws IOException {
        var straight = place.normalize();
        if (!straight.startsWith(folder)) {
            throw new IOException("leads out of the archive: " + entry.getName());
        }
        return straight;
    }

    private static void makeFolder(Path root, Path folder) throws IOException {
        if (Files.isDirectory(folder) && !Files.isSymbolicLink(folder)) {
            return;
        }
        if (!folder.equals(root)) {
            makeFolder(root, parentOf(folder));
        }
        Files.createDirectory(folder);
        Folders.mode(folder, "rwxr-xr-x");
    }

    private static Path parentOf(Path place) throws IOException {
        var parent = place.getParent();
        if (parent == null) {
            throw new IOException("no folder round " + place);
        }
        return parent;
    }
}

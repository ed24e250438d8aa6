package se.utblick.watch.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Small archives as tests need them, and what comes out of them again. */
public final class Packed {

    public static Path tar(Path file, Map<String, byte[]> entries) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(plain, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var entry : entries.entrySet()) {
                var header = new TarArchiveEntry(entry.getKey(), true);
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (OutputStream packed = packing(file, bytes)) {
            plain.writeTo(packed);
        }
        return Files.write(file, bytes.toByteArray());
    }

    public static Path pages(Path file, String... nameAndText) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < nameAndText.length; i += 2) {
            entries.put(nameAndText[i], nameAndText[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return tar(file, entries);
    }

    static List<Delivered> delivered(Delivery delivery) {
        var all = new ArrayList<Delivered>();
        delivery.each(all::add);
        return all;
    }

    private static OutputStream packing(Path file, OutputStream out) throws IOException {
        var name = file.toString();
        if (name.endsWith(".xz")) {
            return new XZOutputStream(out, new LZMA2Options(1));
        }
        return name.endsWith("gz") ? new GZIPOutputStream(out) : out;
    }

    private Packed() {}
}

package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {

    @TempDir
    Path temporary;

    @Test
    void programs_may_be_run_and_files_may_not() throws Exception {
        var folder = unpack(file("bin/tool", 0755), file("share/text", 0644), link("bin/alias", "tool"));

        assertThat(Files.isExecutable(folder.resolve("bin/tool"))).isTrue();
        assertThat(Files.isExecutable(folder.resolve("share/text"))).isFalse();
        assertThat(folder.resolve("bin/alias")).isSymbolicLink().hasContent("content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "bin/../../outside", "/../outside"})
    void a_name_that_leads_out_is_refused(String name) {
        assertThatIOException().isThrownBy(() -> unpack(file(name, 0644))).withMessageContaining("leads out");
        assertThat(temporary.resolve("outside")).doesNotExist();
    }

    @Test
    void a_link_that_leads_out_is_refused() {
        assertThatIOException()
                .isThrownBy(() -> unpack(link("bin/alias", "../../outside")))
                .withMessageContaining("leads out");
        assertThatIOException().isThrownBy(() -> unpack(link("etc", "/etc"))).withMessageContaining("leads out");
    }

    @Test
    void what_is_neither_file_folder_nor_link_is_refused() {
        var device = new TarArchiveEntry("disk", TarConstants.LF_BLK);
        var hardLink = new TarArchiveEntry("passwd", TarConstants.LF_LINK);
        hardLink.setLinkName("/etc/passwd");
        assertThatIOException().isThrownBy(() -> unpack(device)).withMessageContaining("neither");
        assertThatIOException().isThrownBy(() -> unpack(hardLink)).withMessageContaining("neither");
    }

    @Test
    void a_link_is_never_followed_when_unpacking() {
        assertThatIOException().isThrownBy(() -> unpack(file("a/b", 0644), link("door", "a"), file("door/c", 0644)));
        assertThat(temporary.resolve("unpacked/a/c")).doesNotExist();
    }

    @Test
    void an_archive_cut_short_is_an_error() throws Exception {
        var whole = archive(file("bin/tool", 0755));
        var half = Arrays.copyOf(whole, whole.length / 2);
        assertThatIOException().isThrownBy(() -> Archive.unpack(new ByteArrayInputStream(half), temporary));
    }

    private Path unpack(TarArchiveEntry... entries) throws IOException {
        var folder = temporary.resolve("unpacked");
        Archive.unpack(new ByteArrayInputStream(archive(entries)), folder);
        return folder;
    }

    private static TarArchiveEntry file(String name, int mode) {
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }

    private static byte[] archive(TarArchiveEntry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            for (var entry : entries) {
                var content = !entry.isFile() || entry.isLink() || entry.isSymbolicLink()
                        ? new byte[0]
                        : "content".getBytes(StandardCharsets.UTF_8);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package se.utblick.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class PackedTest {

    private static final byte[] TEXT = "Remiss om skog. ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"a.jsonl.xz,xz", "A.TXZ,xz", "a.json.gz,gz", "a.tgz,gz", "a.json,", "gz.txt,"})
    void it_is_opened_by_what_its_name_ends_with(String name, String packing) throws IOException {
        try (var in = Packed.opened(packed(packing), name, TEXT.length)) {
            assertThat(in.readAllBytes()).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xz", "gz", ""})
    void not_a_byte_more_than_agreed_comes_out_however_it_is_read(String packing) throws IOException {
        try (var all = Packed.opened(packed(packing), "a." + packing, TEXT.length - 1);
                var one = Packed.opened(packed(packing), "a." + packing, 1);
                var skipped = Packed.opened(packed(packing), "a." + packing, 10)) {
            assertThatExceptionOfType(Packed.TooMuch.class).isThrownBy(all::readAllBytes);
            assertThat(one.read()).isEqualTo('R');
            assertThatExceptionOfType(Packed.TooMuch.class).isThrownBy(one::read);
            assertThatExceptionOfType(Packed.TooMuch.class).isThrownBy(() -> skipped.skip(TEXT.length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xz", "a.gz"})
    void what_is_not_packed_as_its_name_says_is_refused(String name) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Packed.opened(packed(""), name, 100));
    }

    private static InputStream packed(String packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = "xz".equals(packing)
                ? new XZOutputStream(bytes, new LZMA2Options())
                : "gz".equals(packing) ? new GZIPOutputStream(bytes) : bytes) {
            out.write(TEXT);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}

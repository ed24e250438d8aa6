package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;

/** Whatever bytes lie in a recorded file, it is read, refused with its reason or passed over; nothing crashes. */
class HostileFormatsTest {

    @Test
    void every_small_recording_is_known_whole() {
        FormatSamples.ALL.forEach((name, content) ->
                assertThat(FormatSamples.read(name, content).said()).as(name).isNotEmpty());
    }

    @Test
    void bytes_changed_by_chance_never_crash_a_reader() {
        FormatSamples.ALL.forEach((name, content) -> Chance.tries(
                60, chance -> mustBeHarmless(FormatSamples.read(name, harmed(content.getBytes(UTF_8), chance)))));
    }

    @Test
    void a_workbook_harmed_by_chance_packed_or_in_any_of_its_parts_never_crashes_its_reader() throws IOException {
        var whole = Workbooks.of("46022");
        Chance.tries(200, chance -> mustBeHarmless(FormatSamples.read("calls.xlsx", harmed(whole, chance))));
        var parts = Workbooks.parts("46022");
        for (var part : parts.keySet()) {
            Chance.tries(40, chance -> {
                var some = new LinkedHashMap<>(parts);
                some.computeIfPresent(part, (_, bytes) -> harmed(bytes, chance));
                mustBeHarmless(FormatSamples.read("calls.xlsx", packed(some)));
            });
        }
    }

    @Test
    void a_release_harmed_by_chance_is_read_or_refused() {
        var whole = """
                {"languageCode":"EN","title":"On <b>islands</b>","leadText":"<p>Text of COM(2031) 206<script>x</script>","refCode":"IP/31/1","eventDate":"2031-11-23 10:00:00"}""".getBytes(UTF_8);
        Chance.tries(400, chance -> {
            try {
                mustBeHarmless(CommissionRelease.read(
                        "IP/31/1", Optional.empty(), Optional.of(Raw.of(harmed(whole, chance)))));
            } catch (Unreadable refused) {
                assertThat(refused.fault().sentence()).isNotBlank();
            }
        });
    }

    private static byte[] harmed(byte[] whole, Chance chance) {
        var bytes = whole.clone();
        for (int hits = chance.between(0, 11); hits >= 0; hits--) {
            bytes[chance.between(0, bytes.length - 1)] = (byte) chance.between(0, 255);
        }
        return bytes;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        try {
            return Workbooks.packed(parts);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void mustBeHarmless(FormatSamples.Read read) {
        read.said().forEach(HostileFormatsTest::mustBeHarmless);
    }

    private static void mustBeHarmless(Collected said) {
        assertThat(said.title() + said.summary() + said.body()).doesNotContain("\u0000", "\u202e", "<script");
        assertThat(said.body()).doesNotContain("](javascript:");
        assertThat(said.address()).matches("|https?://.*|[^:]*");
    }

    @Test
    void a_recording_cut_anywhere_tells_of_it_and_never_of_another_publication() {
        FormatSamples.ALL.forEach((name, content) -> {
            var whole = FormatSamples.read(name, content);
            for (int length = 0; length < content.length(); length += 23) {
                var cut = FormatSamples.read(name, Arrays.copyOf(content.getBytes(UTF_8), length));
                assertThat(whole.ids()).as(name + " cut at " + length).containsAll(cut.ids());
            }
        });
    }
}

package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
        FormatSamples.ALL.forEach((name, content) -> Chance.tries(60, chance -> {
            var bytes = content.getBytes(UTF_8);
            for (int hits = chance.between(0, 11); hits >= 0; hits--) {
                bytes[chance.between(0, bytes.length - 1)] = (byte) chance.between(0, 255);
            }
            var read = FormatSamples.read(name, bytes);
            assertThat(read.said().size()
                            + read.faults().size()
                            + read.passedOver().size())
                    .as("something is told of it")
                    .isNotNegative();
        }));
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

package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.collect.Packed.delivered;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.Recorded;

/** Small files in the shape of the recorded ones, of our own writing, with everything in them that can be wrong. */
class HostileRecordsTest {

    @TempDir
    Path folder;

    @Test
    void of_a_list_of_calls_what_is_whole_is_read_and_the_rest_told_of() throws IOException {
        var read = read(Delivery.calls(here("calls-hostile.json")));

        assertThat(read.titles()).contains("A whole one", "A title that turns around");
        assertThat(read.faults()).contains(Fault.NO_TITLE, Fault.NO_ADDRESS, Fault.WRONG_DATE, Fault.CUT_OFF);
    }

    @Test
    void of_a_list_of_referrals_what_is_whole_is_read_and_the_rest_told_of() throws IOException {
        var read = read(Delivery.government(here("remisser-hostile.json")));

        assertThat(read.titles()).contains("En hel post").doesNotContain("Ut ur mappen", "En annan värd");
        assertThat(read.faults())
                .contains(Fault.NO_TITLE, Fault.WRONG_DATE, Fault.NOT_A_RECORD)
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void whatever_bytes_come_the_reader_neither_fails_nor_hangs() throws IOException {
        var random = new Random(20261124);
        for (var name : List.of("calls-hostile.json", "remisser-hostile.json")) {
            var whole = Files.readAllBytes(here(name));
            for (int i = 0; i < 300; i++) {
                var bytes = whole.clone();
                for (int hits = random.nextInt(8); hits >= 0; hits--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                var file = Files.write(folder.resolve("remisser.json"), bytes);
                read(Delivery.government(file));
                read(Delivery.calls(file));
            }
        }
    }

    @Test
    void a_list_cut_anywhere_gives_no_more_than_the_whole_and_never_another_record() throws IOException {
        var whole = Files.readAllBytes(here("remisser-hostile.json"));
        var all = read(Delivery.government(here("remisser-hostile.json"))).titles();
        for (int length = 0; length < whole.length; length += 7) {
            var file = Files.write(folder.resolve("remisser.json"), java.util.Arrays.copyOf(whole, length));

            assertThat(all).containsAll(read(Delivery.government(file)).titles());
        }
    }

    private record Read(List<String> titles, List<Fault> faults) {}

    /** Takes every record the whole way, as an import does. */
    private static Read read(Delivery delivery) {
        var titles = new ArrayList<String>();
        var faults = new ArrayList<Fault>();
        for (var one : delivered(delivery)) {
            if (one instanceof Broken broken) {
                faults.add(broken.fault());
            } else if (one instanceof Recorded recorded) {
                try {
                    titles.add(Reading.of(recorded.source(), recorded.nativeId(), recorded.page(), recorded.listing())
                            .title());
                } catch (Unreadable unreadable) {
                    faults.add(unreadable.fault());
                }
            }
        }
        return new Read(titles, faults);
    }

    private Path here(String name) throws IOException {
        var as = name.startsWith("remisser") ? "remisser.json" : name;
        try (InputStream in = Stream.ofNullable(getClass().getResourceAsStream("/watch/" + name))
                .findFirst()
                .orElseThrow()) {
            return Files.writeString(
                    Files.createDirectories(folder.resolve("given")).resolve(as),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

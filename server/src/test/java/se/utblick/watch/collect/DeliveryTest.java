package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.collect.Packed.delivered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;
import se.utblick.watch.collect.Delivered.Recorded;

class DeliveryTest {

    private static final String PAGE = "# Remiss av något\n\nSvara senast den 3 april 2024.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"md-remisser.tar", "md-remisser.tar.gz", "md-remisser.tgz", "md-remisser.tar.xz"})
    void an_archive_is_read_however_it_is_packed(String name) throws IOException {
        var archive = Packed.pages(folder.resolve(name), "./remisser/2024/03/nagot.md", PAGE);

        assertThat(delivered(Delivery.government(archive))).singleElement().satisfies(one -> {
            var recorded = (Recorded) one;
            assertThat(recorded.source()).isEqualTo("g0v-remisser");
            assertThat(recorded.nativeId()).isEqualTo("/remisser/2024/03/nagot/");
            assertThat(recorded.page().orElseThrow().bytes()).isEqualTo(PAGE.getBytes(UTF_8));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.md",
                "/etc/passwd.md",
                "remisser/../../x.md",
                "remisser/2024/03/<script>.md",
                "..\\..\\windows.md"
            })
    void a_name_that_leads_out_of_the_archive_is_broken_and_nothing_is_written(String name) throws IOException {
        var archive = Packed.pages(folder.resolve("a.tar"), name, PAGE, "remisser/2024/03/bra.md", PAGE);

        var all = delivered(Delivery.government(archive));

        assertThat(all).filteredOn(Recorded.class::isInstance).hasSize(1);
        assertThat(faults(all)).containsExactly(Fault.STRANGE_NAME);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(archive);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artiklar/2016/03/Med-anledning.md",
                "artiklar/2022/10/---regeringen.md",
                "./rattsliga-dokument/proposition/2016/02/Prop_2015_16_92.md",
                "rattsliga-dokument/kommittedirektiv/2022/07/Dir.-2022102.md"
            })
    void the_odd_names_that_real_pages_have_are_taken(String name) throws IOException {
        var all = delivered(Delivery.government(Packed.pages(folder.resolve("a.tar"), name, PAGE)));

        assertThat(all).singleElement().isInstanceOf(Recorded.class);
    }

    @Test
    void an_archive_that_ends_in_the_middle_gives_what_was_whole_and_says_so() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 50; i++) {
            entries.put("remisser/2024/03/nr-" + i + ".md", (PAGE + "x".repeat(5_000)).getBytes(UTF_8));
        }
        var whole = Files.readAllBytes(Packed.tar(folder.resolve("md-remisser.tar"), entries));
        var half = Files.write(folder.resolve("half.tar"), Arrays.copyOf(whole, whole.length / 2));

        var all = delivered(Delivery.government(half));

        assertThat(all).filteredOn(Recorded.class::isInstance).hasSizeBetween(20, 30);
        assertThat(faults(all)).containsExactly(Fault.CUT_OFF);
    }

    @Test
    void an_archive_that_is_none_is_broken() throws IOException {
        var noise = Files.write(folder.resolve("noise.tar.xz"), "det här är inget arkiv".getBytes(UTF_8));

        assertThat(faults(delivered(Delivery.government(noise)))).containsExactly(Fault.DAMAGED);
    }

    @Test
    void what_unpacks_to_more_than_any_source_publishes_is_stopped() throws IOException {
        var bomb = Packed.tar(
                folder.resolve("bomb.tar.xz"),
                Map.of(
                        "remisser/2024/03/stor.md",
                        new byte[3 << 20],
                        "remisser/2024/03/andra.md",
                        PAGE.getBytes(UTF_8)));

        var tooLargeRecord = delivered(new GovernmentDelivery(bomb, new Limits(1 << 20, 64 << 20)));
        assertThat(faults(tooLargeRecord)).containsExactly(Fault.TOO_LARGE);
        assertThat(tooLargeRecord).filteredOn(Recorded.class::isInstance).hasSize(1);

        var tooLargeWhole = delivered(new GovernmentDelivery(bomb, new Limits(1 << 30, 1 << 20)));
        assertThat(faults(tooLargeWhole)).contains(Fault.TOO_LARGE);
    }

    @Test
    void in_a_folder_a_page_is_taken_together_with_the_entry_about_it() throws IOException {
        Packed.pages(folder.resolve("md-remisser.tar.xz"), "remisser/2024/03/nagot.md", PAGE);
        Files.writeString(folder.resolve("remisser.json"), """
                [{"title":"Remiss av något","url":"/remisser/2024/03/nagot/","published":"2024-03-12"},
                 {"title":"Bara i listan","url":"/remisser/2024/03/bara-i-listan/","published":"2024-03-13"}]
                """);
        Files.writeString(folder.resolve("codes.json"), "{\"1012\": \"EU\"}");
        Files.writeString(folder.resolve("PROVENANCE.md"), "Varifrån det kommer.");

        var all = delivered(Delivery.government(folder));

        assertThat(all)
                .filteredOn(Recorded.class::isInstance)
                .map(one -> (Recorded) one)
                .satisfiesExactly(
                        both -> assertThat(both.page().isPresent()
                                        && both.listing().isPresent())
                                .isTrue(),
                        alone -> assertThat(alone.page()).isEmpty());
        assertThat(all)
                .filteredOn(PassedOver.class::isInstance)
                .map(one -> ((PassedOver) one).name())
                .containsExactlyInAnyOrder("codes.json", "PROVENANCE.md");
    }

    @Test
    void a_broken_record_in_a_list_spoils_only_itself() throws IOException {
        var list = Files.writeString(folder.resolve("remisser.json"), """
                [{"title":"Ett","url":"/remisser/2024/03/ett/"}, {"title": trasig}, 7, null, "text", [1, 2],
                 {"title":"Utan adress"}, {"title":"Två }]","url":"/remisser/2024/03/tva/"}]
                """);

        var all = delivered(Delivery.government(list));

        assertThat(all)
                .filteredOn(Recorded.class::isInstance)
                .map(one -> ((Recorded) one).nativeId())
                .containsExactlyInAnyOrder("/remisser/2024/03/ett/", "/remisser/2024/03/tva/");
        assertThat(faults(all))
                .containsExactlyInAnyOrder(
                        Fault.NOT_JSON,
                        Fault.NOT_A_RECORD,
                        Fault.NOT_A_RECORD,
                        Fault.NOT_A_RECORD,
                        Fault.NOT_A_RECORD,
                        Fault.NO_ADDRESS);
    }

    @Test
    void snapshots_are_taken_in_the_order_of_their_days_however_they_lie_in_the_archive() throws IOException {
        var archive = Packed.pages(
                folder.resolve("snapshots.tar.xz"),
                "grants_2026-04-07.json",
                snapshot("2026-04-07T05:00:00.000Z", "2026-09-17"),
                "grants_2026-03-13.json",
                snapshot("2026-03-13T05:00:00.000Z", "2026-09-03"));

        assertThat(delivered(Delivery.calls(archive)))
                .map(one -> ((Recorded) one).asOf().orElseThrow().toString())
                .containsExactly("2026-03-13T05:00:00Z", "2026-04-07T05:00:00Z");
    }

    @Test
    void a_snapshot_that_is_cut_off_gives_what_was_whole_and_says_so() throws IOException {
        var file = Files.writeString(
                folder.resolve("cut.json"), "{\"grants\":[{\"id\":\"1\",\"title\":\"Ett\"},{\"id\":\"2\",\"ti");

        var all = delivered(Delivery.calls(file));

        assertThat(all).filteredOn(Recorded.class::isInstance).hasSize(1);
        assertThat(faults(all)).containsExactly(Fault.CUT_OFF);
    }

    @Test
    void a_file_without_a_list_says_so() throws IOException {
        var file = Files.writeString(folder.resolve("none.json"), "{\"summary\":{\"total\":0}}");

        assertThat(faults(delivered(Delivery.calls(file)))).containsExactly(Fault.NO_RECORDS);
    }

    private static String snapshot(String at, String deadline) {
        return "{\"generatedAt\":\"%s\",\"grants\":[{\"id\":\"1\",\"title\":\"Ett\",\"deadlineDate\":\"%s\"}]}"
                .formatted(at, deadline);
    }

    private static List<Fault> faults(List<Delivered> all) {
        return all.stream()
                .filter(Broken.class::isInstance)
                .map(one -> ((Broken) one).fault())
                .toList();
    }
}

package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.watch.collect.Delivered.Recorded;
import se.utblick.watch.collect.FeedSamples.Read;

class FeedTest {

    @TempDir
    Path folder;

    @Test
    void an_item_of_rss_comes_with_its_words_its_day_its_language_and_where_it_leads() throws IOException {
        var read = FeedSamples.given("rss20.xml");

        var first = read.item("prov-1");
        assertThat(first.title()).isEqualTo("Ny strategi för sammanhållning & gränsregioner antagen");
        assertThat(first.address()).isEqualTo("https://prov.example/2026/11/strategi?a=1&b=2");
        assertThat(first.language()).isEqualTo("sv");
        assertThat(first.publishedOn()).as("half past midnight in Sweden").contains(LocalDate.of(2026, 11, 25));
        assertThat(first.facts().numbers()).contains("COM(2026) 565");
        assertThat(first.body()).isEqualTo("""
                ## Vad som hände

                Se COM(2026) 565 och [bilagan](https://prov.example/bilaga.pdf).

                - Ett
                - Två

                klicka

                Sammanhållning · Norra Sverige""");
    }

    @Test
    void an_item_without_name_day_or_title_is_kept_and_one_that_says_nothing_is_told_of() throws IOException {
        var read = FeedSamples.given("rss20.xml");

        assertThat(read.item("https://prov.example/2026/11/utan").publishedOn()).isEmpty();
        assertThat(read.item("prov-3").title()).startsWith("Den här saknar rubrik");
        assertThat(read.item("prov-3").publishedOn()).contains(LocalDate.of(2026, 10, 5));
        assertThat(read.faults()).containsExactly(Fault.NO_TITLE);
    }

    @Test
    void a_name_of_htmls_for_a_sign_that_xml_uses_itself_spoils_nothing() {
        var read = FeedSamples.read("""
                <rss version="2.0"><channel>
                <item><guid>1</guid><title>Skog &AMP; vatten &LT;item&GT; &aring;r</title></item>
                <item><guid>2</guid><title>Nästa</title></item>
                </channel></rss>""".getBytes(UTF_8));

        assertThat(read.names()).containsExactly("1", "2");
        assertThat(read.item("1").title()).startsWith("Skog & vatten").endsWith("år");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void a_packed_feed_that_is_damaged_takes_none_of_those_beside_it() throws IOException {
        var packed = gzipped(FeedSamples.text("rss20.xml").getBytes(UTF_8));
        var damaged = packed.clone();
        damaged[0] = 'x';
        Files.write(folder.resolve("a-cut.xml.gz"), Arrays.copyOf(packed, packed.length / 2));
        Files.write(folder.resolve("b-damaged.xml.gz"), damaged);
        Files.writeString(folder.resolve("c-whole.xml"), FeedSamples.text("rss20.xml"));
        var archive = folder.resolveSibling(folder.getFileName() + ".tar");
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(archive))) {
            for (var name : List.of("a-cut.xml.gz", "b-damaged.xml.gz", "c-whole.xml")) {
                tar.putArchiveEntry(tar.createArchiveEntry(folder.resolve(name), name));
                tar.write(Files.readAllBytes(folder.resolve(name)));
                tar.closeArchiveEntry();
            }
        }

        for (var place : List.of(folder, archive)) {
            var read = FeedSamples.read(Delivery.feeds(place));
            assertThat(read.faults()).as(place.toString()).contains(Fault.CUT_OFF, Fault.DAMAGED);
            assertThat(read.names()).as(place.toString()).contains("prov-1");
        }
        Files.delete(archive);
    }

    @Test
    void every_dialect_is_read() throws IOException {
        assertThat(FeedSamples.given("rss091.xml").item("http://prov.example/1"))
                .satisfies(item -> assertThat(item.title()).isEqualTo("From the first years"))
                .satisfies(item -> assertThat(item.language()).isEqualTo("en"));
        assertThat(FeedSamples.given("rss10.xml").item("http://prov.example/rdf/1"))
                .satisfies(item -> assertThat(item.language()).isEqualTo("fr"))
                .satisfies(item -> assertThat(item.body()).isEqualTo("Texte\n\nCulture"))
                .satisfies(item -> assertThat(item.publishedOn()).contains(LocalDate.of(2026, 11, 20)));
        assertThat(FeedSamples.given("atom03.xml").item("tag:prov.example,2026:1"))
                .satisfies(item -> assertThat(item.address()).isEqualTo("http://prov.example/drei/1"))
                .satisfies(item -> assertThat(item.publishedOn()).contains(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void in_atom_a_title_is_what_it_says_it_is_and_links_are_relative_to_its_base() throws IOException {
        var read = FeedSamples.given("atom10.xml");

        var first = read.item("urn:prov:atom:1");
        assertThat(first.title()).isEqualTo("Using <b> in titles");
        assertThat(first.address()).isEqualTo("https://prov.example/a/one");
        assertThat(first.body()).isEqualTo("The longer text of the two.\n\nRegions");
        assertThat(first.publishedOn()).contains(LocalDate.of(2026, 11, 23));
        var second = read.item("urn:prov:atom:2");
        assertThat(second.language()).isEqualTo("sv");
        assertThat(second.address()).as("a link that runs leads to the feed").isEqualTo("https://prov.example/a/");
    }

    @Test
    void one_broken_item_takes_none_of_the_others_with_it() throws IOException {
        var read = FeedSamples.given("cut-off.xml");

        assertThat(read.names()).containsExactly("k-1", "k-3");
        assertThat(read.item("k-3").language()).isEqualTo("sv");
        assertThat(read.faults()).containsExactlyInAnyOrder(Fault.NOT_XML, Fault.CUT_OFF);
    }

    @Test
    void an_item_is_the_same_bytes_whatever_happens_to_the_feed_round_it() throws IOException {
        var whole = FeedSamples.text("rss20.xml");
        var once = pages(whole);

        assertThat(pages(whole.replace("Tue, 24 Nov 2026 08:00:00", "Wed, 25 Nov 2026 08:00:00")
                        .replace("<slash:comments>17", "<slash:comments>18")
                        .replace("Nyheter från provbyrån", "Ett nytt namn")))
                .isEqualTo(once);
    }

    @Test
    void half_a_feed_gives_the_same_items_as_the_whole() throws IOException {
        var whole = FeedSamples.text("cut-off.xml");
        var all = FeedSamples.read(whole.getBytes(UTF_8)).names();
        for (int length = 0; length < whole.length(); length += 5) {
            assertThat(all)
                    .containsAll(FeedSamples.read(whole.substring(0, length).getBytes(UTF_8))
                            .names());
        }
    }

    @Test
    void a_name_that_several_items_share_is_no_name() {
        var read = FeedSamples.read(rss("""
                <item><guid>same</guid><title>A</title></item>
                <item><guid>same</guid><title>B</title></item>
                <item><guid>own</guid><title>C</title></item>
                <item><guid>own</guid><title>C</title></item>
                """).getBytes(UTF_8));

        assertThat(read.names()).containsExactly("A", "B", "own");
    }

    @Test
    void items_that_stand_outside_their_channel_are_read() {
        var read = FeedSamples.read("<rss><item><guid>1</guid><title>A</title></item></rss>".getBytes(UTF_8));

        assertThat(read.item("1").title()).isEqualTo("A");
    }

    @Test
    void what_it_says_of_its_own_encoding_is_not_always_so() {
        var said = rss("<item><guid>1</guid><title>Å i åa ä ö</title></item>");
        var western = Charset.forName("windows-1252");

        assertThat(Stream.of(
                        ("<?xml version='1.0' encoding='utf-8'?>" + said).getBytes(western),
                        ("<?xml version='1.0' encoding='iso-8859-1'?>" + said).getBytes(western),
                        ("<?xml version='1.0' encoding='utf-16'?>" + said).getBytes(UTF_8),
                        ("<?xml version='1.0' encoding='utf-7x'?>" + said).getBytes(UTF_8),
                        ("\ufeff" + said).getBytes(UTF_16LE),
                        said.getBytes(UTF_16LE),
                        ("\ufeff\n" + said).getBytes(UTF_8)))
                .allSatisfy(bytes ->
                        assertThat(FeedSamples.read(bytes).item("1").title()).isEqualTo("Å i åa ä ö"));
    }

    @Test
    void what_is_no_feed_is_called_what_it_is() {
        assertThat(faults("")).containsExactly(Fault.EMPTY);
        assertThat(faults("<!DOCTYPE html><html><head><title>Inloggning</title></head></html>"))
                .containsExactly(Fault.WEB_PAGE);
        assertThat(faults("<opml/>")).containsExactly(Fault.NOT_A_FEED);
        assertThat(faults("{\"error\": 1}")).containsExactly(Fault.NOT_XML);
        assertThat(faults(rss(""))).isEmpty();
    }

    @Test
    void entities_of_its_own_are_never_read() throws IOException {
        var read = FeedSamples.given("own-entities.xml");

        assertThat(read.items()).isEmpty();
        assertThat(read.faults()).containsExactly(Fault.OWN_ENTITIES);
    }

    @Test
    void a_file_that_swells_is_read_no_further_than_a_feed_can_be() throws IOException {
        var bomb = folder.resolve("bomb.xml.gz");
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 400; i++) {
                out.write(new byte[100_000]);
            }
        }
        Files.write(bomb, packed.toByteArray());

        assertThat(FeedSamples.read(Delivery.feeds(bomb)).faults()).containsExactly(Fault.TOO_LARGE);
    }

    @Test
    void a_source_is_called_as_its_file_without_the_day() {
        assertThat(FeedDelivery.source("mapp/eurlex-161-2026-11-24.xml")).isEqualTo("feed-eurlex-161");
        assertThat(FeedDelivery.source("Nyheter från SKR.rss")).isEqualTo("feed-nyheter-från-skr");
        assertThat(FeedDelivery.source("2026-11-24.xml")).isEqualTo("feed-feed");
    }

    private static List<String> pages(String feed) {
        return FeedSamples.delivered(feed.getBytes(UTF_8)).stream()
                .filter(Recorded.class::isInstance)
                .map(one -> ((Recorded) one).page().orElseThrow().sha256())
                .toList();
    }

    private static List<Fault> faults(String text) {
        Read read = FeedSamples.read(text.getBytes(UTF_8));
        assertThat(read.items()).isEmpty();
        return read.faults();
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>t</title>" + items + "</channel></rss>";
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}

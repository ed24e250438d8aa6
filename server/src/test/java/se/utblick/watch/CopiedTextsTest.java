package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.all;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.Chance;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.watch.copies.TextSamples;

/** The same text from several feeds is one card with the first in front; what is another text is another card. */
@HouseTest
class CopiedTextsTest {

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final Actor strategist = anActor(Role.STRATEGIST);
    private final String word = aWord();

    /** An item of a feed. */
    private record Item(String feed, String guid, String title, String text) {}

    @BeforeEach
    void anInterest() {
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
    }

    @Test
    void a_text_that_three_feeds_pass_on_is_one_card_with_the_first_in_front() {
        Chance.tries(1, chance -> {
            var words = TextSamples.words(chance, 200);
            take(new Item("a", "1", "Om " + word, text(words)), "2031-01-03");
            take(new Item("b", "x", word + " " + word, text(TextSamples.edited(chance, words))), "2031-01-01");
            take(new Item("c", "y", "Om " + word, text(TextSamples.edited(chance, words))), "2031-01-02");
        });

        var found = watch.findings(strategist, all(word));
        assertThat(found.count()).isEqualTo(1);
        var card = found.findings().getFirst();
        assertThat(card.publication().source()).endsWith("-b");
        assertThat(card.others()).extracting(Finding.Other::source).allMatch(source -> source.matches(".*-[ac]"));
    }

    @Test
    void one_that_is_rewritten_leaves_the_card_and_one_that_is_judged_is_judged_with_the_others() {
        Chance.tries(1, chance -> {
            var words = TextSamples.words(chance, 200);
            take(new Item("a", "1", "Om " + word, text(words)), "2031-01-01");
            take(new Item("b", "1", "Om " + word, text(words)), "2031-01-01");
            watch.judge(
                    strategist,
                    watch.findings(strategist, all(word)).findings().getFirst().id(),
                    Judgement.Verdict.KEPT,
                    "");
            assertThat(watch.findings(strategist, all(word)).findings())
                    .allSatisfy(card -> assertThat(card.others())
                            .extracting(Finding.Other::standing)
                            .containsOnly(Standing.KEPT));

            take(new Item("b", "1", "Om " + word, text(TextSamples.words(chance, 200))), "2031-01-02");
        });

        assertThat(watch.findings(strategist, all(word)).count()).isEqualTo(2);
    }

    @Test
    void what_one_feed_gives_two_names_is_two_whoever_passes_one_of_them_on() {
        var text = aText();
        take(new Item("a", "1", "Om " + word, text), "2031-01-01");
        take(new Item("a", "2", "Om " + word, text), "2031-01-02");
        take(new Item("b", "1", "Om " + word, text), "2031-01-03");

        var cards = watch.findings(strategist, all(word)).findings();
        assertThat(cards).hasSize(2);
        assertThat(cards)
                .flatExtracting(Finding::others)
                .as("the copy is on one of them")
                .hasSize(1);
    }

    @Test
    void what_two_sources_give_two_numbers_is_two_and_without_a_number_it_is_one() throws IOException {
        var text = aText();
        var act = Files.writeString(folder.resolve("acts.jsonl"), """
                {"celex":"32042R9%s","text_first_6000":"Regulation about %s\\n%s","summary":"","eurovoc_ids":[]}
                """.formatted(number(), word, text));
        assertThat(imported(tool, "eurlex", act)).contains("1 new");
        assertThat(imported(tool, "cellar", page("32042R8" + number(), text))).contains("1 new");
        assertThat(watch.findings(strategist, all(word)).count()).isEqualTo(2);

        assertThat(imported(tool, "cellar", page("", text))).contains("1 new");
        assertThat(watch.findings(strategist, all(word)).count())
                .as("the page that tells no number is a copy of the act")
                .isEqualTo(2);
    }

    /** A page of an act, under a name of its own. */
    private Path page(String celex, String text) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".html"), """
                <html><head><meta name="DC.language" content="en"><meta name="DC.identifier" content="CELEX:%s"></head>
                <body><p class="doc-ti">Regulation about %s</p><p>%s</p></body></html>""".formatted(celex, word, text));
    }

    private String number() {
        return "%03d".formatted(Math.floorMod(word.hashCode(), 1_000));
    }

    @Test
    void any_order_of_arrival_and_any_lots_give_the_same_groups() {
        var expected = new ArrayList<Set<Set<String>>>();
        Chance.tries(1, chance -> {
            var items = items(chance);
            for (int round = 0; round < 4; round++) {
                var prefix = word + round;
                var shuffled = new ArrayList<>(items);
                Collections.shuffle(shuffled, new Random(round));
                shuffled.forEach(item ->
                        take(new Item(prefix + item.feed(), item.guid(), item.title(), item.text()), "2031-01-01"));
                expected.add(groups(prefix));
                forget(prefix);
            }
        });

        assertThat(expected.getFirst()).anySatisfy(group -> assertThat(group).hasSizeGreaterThan(2));
        assertThat(expected).allSatisfy(groups -> assertThat(groups).isEqualTo(expected.getFirst()));
    }

    /** Five texts in four feeds each, every one with words of its own changed; and one feed has each in two editions. */
    private List<Item> items(Chance chance) {
        var items = new ArrayList<Item>();
        for (int text = 0; text < 5; text++) {
            var words = TextSamples.words(chance, 150);
            for (var feed : List.of("a", "b", "c", "d", "d")) {
                items.add(new Item(
                        feed,
                        "t" + text + "-" + items.size(),
                        String.join(" ", words.subList(0, 5)),
                        text(TextSamples.edited(chance, words))));
            }
        }
        return items;
    }

    private Set<Set<String>> groups(String prefix) {
        return jdbc
                .sql("select matter::text as matter, native_id from watch.publication where source like :feeds")
                .param("feeds", "feed-" + prefix.toLowerCase(Locale.ROOT) + "%")
                .query((row, index) -> List.of(row.getString("matter"), row.getString("native_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        List::getFirst,
                        TreeMap::new,
                        Collectors.mapping(List::getLast, Collectors.toCollection(TreeSet::new))))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The next order is to find none of these. */
    private void forget(String prefix) {
        for (var table : List.of("copy_band", "own_identifier")) {
            jdbc.sql("delete from watch." + table
                            + " where publication_id in (select id from watch.publication where source like :feeds)")
                    .param("feeds", "feed-" + prefix + "%")
                    .update();
        }
    }

    private void take(Item item, String day) {
        try {
            var name = item.feed().startsWith(word) ? item.feed() : word + "-" + item.feed();
            var file = Files.writeString(
                    folder.resolve(name + "-" + day + ".xml"),
                    "<rss version='2.0'><channel><title>Flöde</title><item><guid>%s</guid><title>%s</title><description>%s</description></item></channel></rss>"
                            .formatted(item.guid(), item.title(), item.text()));
            assertThat(imported(tool, "feed", file)).contains("0 broken");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String aText() {
        var words = new ArrayList<String>();
        Chance.tries(1, chance -> words.addAll(TextSamples.words(chance, 120)));
        return text(words);
    }

    /** In words that stand in no other test's texts. */
    private String text(List<String> words) {
        return words.stream().map(one -> word + one).collect(Collectors.joining(" "));
    }
}

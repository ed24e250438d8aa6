package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aReferral;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;
import static se.utblick.watch.WatchSamples.theFinding;
import static se.utblick.watch.WatchSamples.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.watch.Publication.Difference;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.collect.Packed;

@HouseTest
class ImportTest {

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    Sources sources;

    @Autowired
    Interests interests;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final Actor strategist = anActor(Role.STRATEGIST);

    @Test
    void the_same_folder_twice_gives_nothing_new_the_second_time() {
        var word = interestedWord();
        aReferral(folder, "Remiss om " + word, "Svara senast den 18 december 2026.");
        aReferral(folder, "Remiss om annat", "Svara senast den 18 december 2026.");

        assertThat(imported(tool, "g0v", folder)).contains("2 new", "0 changed", "0 unchanged");
        assertThat(imported(tool, "g0v", folder)).contains("0 new", "0 changed", "2 unchanged");

        var finding = theFinding(watch, strategist, word);
        assertThat(finding.deadline()).contains(LocalDate.of(2026, 12, 18));
        assertThat(finding.met())
                .singleElement()
                .satisfies(met -> assertThat(met.asked()).containsExactly(word));
        assertThat(watch.changes(strategist, finding.id())).isEmpty();
        assertThat(journal.firstBreak()).isEmpty();
    }

    @Test
    void a_changed_page_is_a_new_version_and_the_old_one_is_kept_with_its_bytes() {
        var word = interestedWord();
        var page = aReferral(folder, "Remiss om " + word, "Svara senast den 3 mars 2027.");
        imported(tool, "g0v", folder);
        write(page, "Remiss om " + word, "Svara senast den 17 mars 2027.");

        assertThat(imported(tool, "g0v", folder)).contains("1 changed");

        var finding = theFinding(watch, strategist, word);
        assertThat(finding.publication().version()).isEqualTo(2);
        assertThat(watch.changes(strategist, finding.id()))
                .singleElement()
                .satisfies(change -> assertThat(change.differences())
                        .contains(new Difference.LastDay(
                                Optional.of(LocalDate.of(2027, 3, 3)), Optional.of(LocalDate.of(2027, 3, 17)))));
        assertThat(jdbc.sql("""
                        select convert_from(page, 'UTF8')
                        from   watch.publication_version
                        where  publication_id = :id
                        """)
                        .param("id", finding.id().value())
                        .query(String.class)
                        .single())
                .contains("den 3 mars 2027");
    }

    @Test
    void a_page_that_no_longer_meets_an_interest_leaves_the_inbox_and_one_that_begins_to_enters_it() {
        var word = interestedWord();
        var other = aWord();
        var page = aReferral(folder, "Remiss om " + word, "Text om " + other);
        imported(tool, "g0v", folder);
        assertThat(theFinding(watch, strategist, other).met()).isNotEmpty();

        write(page, "Remiss om något annat", "Text om " + other);
        imported(tool, "g0v", folder);
        assertThat(watch.findings(strategist, WatchSamples.all(other)).findings())
                .isEmpty();

        write(page, "Remiss om " + word, "Text om " + other);
        imported(tool, "g0v", folder);
        assertThat(theFinding(watch, strategist, other).met()).hasSize(1);
    }

    @Test
    void a_page_and_the_entry_about_it_are_one_publication_in_whichever_order_they_come() throws IOException {
        var word = interestedWord();
        var name = "remiss-" + UUID.randomUUID();
        var list = Files.writeString(folder.resolve("remisser.json"), """
                [{"title":"Remiss om %s","url":"/remisser/2026/10/%s/","published":"2026-10-21","summary":"Kort."}]
                """.formatted(word, name));
        imported(tool, "g0v", list);
        assertThat(theFinding(watch, strategist, word).publication().monthOnly())
                .isFalse();

        var pages = Packed.pages(
                folder.resolve("md-remisser.tar.xz"),
                "remisser/2026/10/" + name + ".md",
                "# Remiss om " + word + "\n\nLång.");
        assertThat(imported(tool, "g0v", pages)).contains("1 changed");

        var whole = theFinding(watch, strategist, word).publication();
        assertThat(whole.publishedOn()).contains(LocalDate.of(2026, 10, 21));
        assertThat(whole.body()).isEqualTo("Kort.\n\nLång.");
        assertThat(imported(tool, "g0v", list)).contains("1 unchanged");
        assertThat(imported(tool, "g0v", pages)).contains("1 unchanged");
        assertThat(imported(tool, "g0v", folder)).contains("1 unchanged");
    }

    @Test
    void broken_records_are_told_of_with_their_reasons_and_the_rest_comes_in() throws IOException {
        var word = interestedWord();
        aReferral(folder, "Remiss om " + word, "");
        Files.write(
                Files.createDirectories(folder.resolve("remisser/2026/11")).resolve("trasig.md"),
                new byte[] {(byte) 0xc3, 0x28});
        Files.writeString(folder.resolve("remisser/2026/11/tom.md"), "  \n");

        assertThat(imported(tool, "g0v", folder))
                .contains("1 new", "2 broken")
                .contains("trasig/ is not text in UTF-8", "tom/ is empty");

        assertThat(sources.source(strategist, "g0v-remisser")
                        .orElseThrow()
                        .rounds()
                        .getFirst()
                        .broken())
                .extracting(Sources.BrokenRecord::fault)
                .containsExactlyInAnyOrder(Fault.NOT_TEXT, Fault.EMPTY);
    }

    @Test
    void snapshots_show_how_a_last_day_moved_and_read_again_in_any_order_change_nothing() throws IOException {
        var word = interestedWord();
        var first = snapshot("2026-03-13", word, "2026-09-03");
        var second = snapshot("2026-04-07", word, "2026-09-17");

        assertThat(imported(tool, "funding-tenders", first)).contains("1 new");
        assertThat(imported(tool, "funding-tenders", second)).contains("1 changed");
        assertThat(imported(tool, "funding-tenders", first)).contains("0 changed", "1 unchanged");
        assertThat(imported(tool, "funding-tenders", second)).contains("0 changed", "1 unchanged");

        var finding = theFinding(watch, strategist, word);
        assertThat(finding.deadline()).contains(LocalDate.of(2026, 9, 17));
        assertThat(finding.publication().firstSeen()).isEqualTo("2026-03-13T05:00:00Z");
        assertThat(watch.changes(strategist, finding.id())).singleElement().satisfies(change -> {
            assertThat(change.seen()).isEqualTo("2026-04-07T05:00:00Z");
            assertThat(change.differences())
                    .containsExactly(new Difference.LastDay(
                            Optional.of(LocalDate.of(2026, 9, 3)), Optional.of(LocalDate.of(2026, 9, 17))));
        });
    }

    @Test
    void a_record_twice_in_one_delivery_is_one_publication() throws IOException {
        var word = interestedWord();
        var record = "{\"id\":\"%s\",\"title\":\"%s\"}".formatted(word, word);
        var file = Files.writeString(folder.resolve("twice.json"), "{\"grants\":[%s,%s]}".formatted(record, record));

        assertThat(imported(tool, "funding-tenders", file)).contains("1 new", "0 changed", "1 unchanged");
    }

    @Test
    void what_is_asked_wrongly_is_answered_with_how_to_ask() {
        assertThat(imported(tool, "g0v", folder.resolve("finns-inte"))).contains("There is no file or folder");
        assertThat(imported(tool, "rss", folder)).contains("import all PLACE");
    }

    private Path snapshot(String day, String word, String deadline) throws IOException {
        return Files.writeString(folder.resolve("grants_" + day + ".json"), """
                {"generatedAt":"%sT05:00:00.000Z","grants":[
                 {"id":"%s","title":"Call for %s","deadlineDate":"%sT00:00:00.000Z","status":{"label":"Forthcoming"}}]}
                """.formatted(day, word, word, deadline));
    }

    /** A word that somebody has an interest in. */
    private String interestedWord() {
        var word = aWord();
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
        return word;
    }
}

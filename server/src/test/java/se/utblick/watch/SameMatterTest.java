package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.all;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.watch.Judgement.Verdict;

/** The same matter told by several sources is one card, and whoever judges the card judges them all. */
@HouseTest
class SameMatterTest {

    // Years that no other test writes of, so that nobody else's matters are met.
    private static final AtomicInteger NUMBER = new AtomicInteger(1);

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @TempDir
    Path folder;

    private final Actor strategist = anActor(Role.STRATEGIST);
    private final String word = aWord();
    private final int number = NUMBER.getAndIncrement();

    @BeforeEach
    void anInterest() {
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
    }

    @Test
    void a_proposal_its_procedure_and_the_memorandum_on_it_are_one_card() throws IOException {
        threeSources();

        var found = watch.findings(strategist, all(word));
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.findings().getFirst().others()).hasSize(2);
    }

    @Test
    void whoever_judges_the_card_judges_every_source_and_one_that_comes_later_is_new() throws IOException {
        document();
        memorandum();
        watch.judge(
                strategist,
                watch.findings(strategist, all(word)).findings().getFirst().id(),
                Verdict.DROPPED,
                "Nej");
        assertThat(open().count()).isZero();

        procedure();

        assertThat(open().findings()).singleElement().satisfies(late -> {
            assertThat(late.publication().source()).isEqualTo("europarl");
            assertThat(late.others()).extracting(Finding.Other::standing).containsOnly(Standing.DROPPED);
        });
        watch.judge(strategist, open().findings().getFirst().id(), Verdict.KEPT, "");
        assertThat(watch.findings(strategist, all(word)).findings().stream()
                        .flatMap(one -> one.others().stream())
                        .map(Finding.Other::standing))
                .as("what was dropped before stays so")
                .contains(Standing.DROPPED);
    }

    @Test
    void what_only_mentions_a_number_is_another_matter() throws IOException {
        document();
        Files.writeString(
                folder.resolve("other.json"),
                riksdag("HZ" + number + "X", "ip", "Fråga om " + word, "<p>Se COM(2041) " + number + "</p>", ""));
        imported(tool, "riksdagen", folder);

        assertThat(watch.findings(strategist, all(word)).count()).isEqualTo(2);
    }

    @Test
    void the_other_way_round_and_all_over_again_it_is_the_same_card() throws IOException {
        procedure();
        memorandum();
        document();
        for (int i = 0; i < 3; i++) {
            threeSources();
        }

        var found = watch.findings(strategist, all(word));
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.findings().getFirst().publication().version()).isEqualTo(1);
    }

    private Wish.Answer open() {
        return watch.findings(
                strategist,
                new Wish(
                        java.util.Optional.empty(),
                        "",
                        java.util.Optional.empty(),
                        Wish.Shelf.OPEN,
                        Wish.Time.ALL,
                        word,
                        1));
    }

    private void threeSources() throws IOException {
        document();
        memorandum();
        procedure();
    }

    /** The hub: it says which procedure it belongs to and which memorandum is on it. */
    private void document() throws IOException {
        var tells = """
                ,"dokuppgift":{"uppgift":{"kod":"DossierNummer","text":"2041/%04d(COD)"}},
                 "dokreferens":{"referens":{"ref_dok_id":"HY06FPM%d","ref_dok_typ":"fpm","ref_dok_rm":"2040/41","ref_dok_bet":"FPM%d"}}""".formatted(number, number, number);
        take("riksdagen", "hub.json", riksdag("HYB" + number, "eu-dokument", "Förslag " + word, "", tells));
    }

    private void memorandum() throws IOException {
        var file = folder.resolve("faktapromemoria/2041/01/204041fpm" + number + ".md");
        WatchSamples.write(file, "Om " + word + ", 2040/41:FPM" + number, "Text.");
        imported(tool, "g0v", folder.resolve("faktapromemoria"));
        Files.delete(file);
    }

    private void procedure() throws IOException {
        take("europarl", "proc.json", """
                {"data":[{"id":"eli/dl/proc/2041-%04d","label":"2041/%04d(COD)","process_title":{"en":"On %s"}}]}""".formatted(number, number, word));
    }

    private void take(String source, String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        imported(tool, source, file);
        Files.delete(file);
    }

    private String riksdag(String id, String type, String title, String html, String tells) {
        return """
                {"dokumentstatus":{"dokument":{"dok_id":"%s","doktyp":"%s","subtyp":"COM","rm":"2041","nummer":"%d",
                 "titel":"%s","html":"%s","datum":"2041-05-28"}%s}}""".formatted(id, type, number, title, html, tells);
    }
}

package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;
import static se.utblick.watch.WatchSamples.theFinding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;

@HouseTest
class FeedImportTest {

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

    @Test
    void a_feed_saved_every_week_gives_each_item_once_and_its_changes_as_versions() throws IOException {
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
        save("2026-11-10", item("1", "Om " + word) + item("2", "Om annat"));
        assertThat(imported(tool, "feed", folder)).contains("feed-" + word, "2 new", "0 changed", "0 broken");

        save("2026-11-17", item("2", "Om annat") + item("1", "Mer om " + word) + "<item><guid>3</guid></item>");
        assertThat(imported(tool, "feed", folder)).contains("0 new", "1 changed", "1 broken", "has no title");
        assertThat(imported(tool, "feed", folder)).contains("0 new", "0 changed", "1 broken");

        var finding = theFinding(watch, strategist, word);
        assertThat(finding.publication().title()).isEqualTo("Mer om " + word);
        assertThat(finding.publication().kind()).isEqualTo(Kind.NEWS);
        assertThat(finding.publication().version()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_feed_is_told_of_and_nothing_is_stored() throws IOException {
        Files.writeString(folder.resolve(word + ".xml"), "<!DOCTYPE html><html><body>" + word + "</body></html>");

        assertThat(imported(tool, "feed", folder)).contains("0 new", "1 broken", "is a web page and no feed");
        assertThat(watch.findings(strategist, WatchSamples.all(word)).findings())
                .isEmpty();
    }

    private void save(String day, String items) throws IOException {
        Files.writeString(
                folder.resolve(word + "-" + day + ".xml"),
                "<rss version='2.0'><channel><title>Läst " + day + "</title><link>https://prov.example/</link>" + items
                        + "</channel></rss>");
    }

    private static String item(String name, String title) {
        return "<item><guid>" + name + "</guid><title>" + title + "</title></item>";
    }
}

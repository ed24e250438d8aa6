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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;

/** What a list said earlier never takes the place of what one said later, in whichever order the lists are read. */
@HouseTest
class OlderStatementTest {

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

    @BeforeEach
    void anInterest() {
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
    }

    @Test
    void the_older_list_first_or_last_the_newer_one_stands() throws IOException {
        var older = json("a.json", "2031-05-25 23:10:01", "Förr om " + word);
        var newer = xml("b.xml", "2033-12-16 10:46:50", "Nu om " + word);

        imported(tool, "riksdagen", older);
        assertThat(imported(tool, "riksdagen", newer)).contains("1 changed");
        assertThat(imported(tool, "riksdagen", older)).contains("0 changed", "1 unchanged");

        var found = theFinding(watch, strategist, word).publication();
        assertThat(found.title()).isEqualTo("Nu om " + word);
        assertThat(found.version()).isEqualTo(2);
    }

    @Test
    void a_folder_with_both_read_again_and_again_changes_nothing() throws IOException {
        xml("a.xml", "2033-12-16 10:46:50", "Nu om " + word);
        json("b.json", "2031-05-25 23:10:01", "Förr om " + word);

        assertThat(imported(tool, "riksdagen", folder)).contains("1 new", "0 changed", "1 unchanged");
        for (int i = 0; i < 3; i++) {
            assertThat(imported(tool, "riksdagen", folder)).contains("0 new", "0 changed", "2 unchanged");
        }
        assertThat(theFinding(watch, strategist, word).publication().title()).isEqualTo("Nu om " + word);
    }

    @Test
    void a_list_older_than_the_page_that_is_stored_still_adds_what_the_page_lacks_and_a_newer_list_replaces_it()
            throws IOException {
        var page = Files.writeString(folder.resolve("p.json"), """
                {"dokumentstatus":{"dokument":{"dok_id":"%s","doktyp":"fpm","titel":"Sidan om %s"}}}""".formatted(id(), word));
        imported(tool, "riksdagen", page);
        assertThat(imported(tool, "riksdagen", json("a.json", "2011-01-01 00:00:00", "Förr om " + word)))
                .contains("1 changed");
        assertThat(imported(tool, "riksdagen", json("b.json", "2012-01-01 00:00:00", "Nu om " + word)))
                .contains("1 changed");
        assertThat(imported(tool, "riksdagen", json("c.json", "2011-06-01 00:00:00", "Förr igen om " + word)))
                .contains("0 changed");
        assertThat(imported(tool, "riksdagen", page)).contains("0 changed");
    }

    @Test
    void what_is_said_again_later_is_known_to_hold_until_then() throws IOException {
        imported(tool, "riksdagen", json("a.json", "2031-01-01 00:00:00", "Ett om " + word));
        imported(tool, "riksdagen", json("b.json", "2033-01-01 00:00:00", "Ett om " + word));

        assertThat(imported(tool, "riksdagen", json("c.json", "2032-01-01 00:00:00", "Två om " + word)))
                .as("told between the two, and so older than the last")
                .contains("0 changed");
    }

    private String id() {
        return "HX" + word.toUpperCase(java.util.Locale.ROOT);
    }

    private Path json(String name, String read, String title) throws IOException {
        return Files.writeString(folder.resolve(name), """
                {"dokumentlista":{"@datum":"%s","@traffar":"1","dokument":{"traff":"1","id":"%s","doktyp":"fpm","titel":"%s"}}}""".formatted(read, id(), title));
    }

    private Path xml(String name, String read, String title) throws IOException {
        return Files.writeString(folder.resolve(name), """
                <?xml version="1.0" encoding="utf-8" ?>
                <dokumentlista traffar="1" datum="%s"><dokument><id>%s</id><doktyp>fpm</doktyp><titel>%s</titel></dokument></dokumentlista>""".formatted(read, id(), title));
    }
}

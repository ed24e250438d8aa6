package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.watch.Judgement.Verdict;

/** The same delivery twice, in another order, or in pieces: what is stored in the end is the same. */
@HouseTest
class DeliveredAgainTest {

    private static final int MANY = 30;

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @TempDir
    Path folder;

    private final Actor strategist = anActor(Role.STRATEGIST);

    @Test
    void half_a_delivery_and_then_the_whole_shuffled_gives_each_once() throws IOException {
        var word = aWord();
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
        var records = records(word);

        assertThat(imported(tool, "funding-tenders", list(records.subList(0, MANY / 2))))
                .contains(MANY / 2 + " new");
        var random = new Random(7);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(records, random);
            imported(tool, "funding-tenders", list(records));
        }

        assertThat(imported(tool, "funding-tenders", list(records)))
                .contains("0 new", "0 changed", MANY + " unchanged", "0 broken");
        var found = watch.findings(strategist, of(interest));
        assertThat(found.count()).isEqualTo(MANY);
        assertThat(found.findings()).allSatisfy(finding -> {
            assertThat(finding.publication().version()).isEqualTo(1);
            assertThat(watch.changes(strategist, finding.id())).isEmpty();
        });
    }

    @Test
    void what_comes_again_keeps_what_we_made_of_it_and_so_does_what_has_changed() throws IOException {
        var word = aWord();
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
        imported(tool, "funding-tenders", list(List.of(record(word, 1, "först"))));
        var id = watch.findings(strategist, of(interest)).findings().getFirst().id();
        watch.judge(strategist, id, Verdict.KEPT, "Rör kusten");

        imported(tool, "funding-tenders", list(List.of(record(word, 1, "först"))));
        imported(tool, "funding-tenders", list(List.of(record(word, 1, "sedan"))));

        var now = watch.publication(strategist, id).orElseThrow();
        assertThat(now.standing()).isEqualTo(Standing.KEPT);
        assertThat(now.publication().version()).isEqualTo(2);
        assertThat(watch.judgements(strategist, id)).extracting(Judgement::why).containsExactly("Rör kusten");
    }

    private static Wish of(Interest interest) {
        return new Wish(Optional.of(interest.id()), "", Optional.empty(), Wish.Shelf.ALL, Wish.Time.ALL, "", 1);
    }

    private static List<String> records(String word) {
        var records = new ArrayList<String>();
        for (int i = 0; i < MANY; i++) {
            records.add(record(word, i, "samma"));
        }
        return records;
    }

    private static String record(String word, int number, String text) {
        return "{\"id\":\"%s-%d\",\"title\":\"Call %d for %s\",\"abstract\":\"%s\"}"
                .formatted(word, number, number, word, text);
    }

    private Path list(List<String> records) throws IOException {
        return Files.writeString(folder.resolve("calls.json"), "{\"grants\":[" + String.join(",", records) + "]}");
    }
}

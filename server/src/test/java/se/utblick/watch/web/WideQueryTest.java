package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.WatchSamples;

/** A query that would meet nearly everything is warned about before it is saved, and saved if its author insists. */
class WideQueryTest extends VisitingTheWatch {

    private static final String NEARLY_ALL = "språk:sv OR språk:en";

    private String name;

    @BeforeEach
    void something_to_try_it_on() {
        IntStream.range(0, 12).forEach(i -> WatchSamples.aReferral(folder, "Remiss " + i, "En text på svenska."));
        name = "Brett " + found("");
        strategist.open(WatchPaths.NEW_INTEREST);
    }

    @Test
    void its_share_is_told_when_it_is_tried() {
        var answer = strategist.send(WatchPaths.TRY_INTEREST, "name-sv", name, "query", NEARLY_ALL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern(
                        "\\d+ av (den senaste månadens|de) [\\d\\u00a0]+ (senast insamlade )?dokument(en)? träffas "
                                + "\\(\\d+ %\\)")
                .contains("säger lite")
                .doesNotContain("Spara ändå");
    }

    @Test
    void it_is_not_saved_at_the_first_press_and_nothing_typed_is_lost() {
        var answer = strategist.send(
                WatchPaths.INTERESTS, "name-sv", name, "query", NEARLY_ALL, "note", "Min tanke", "kinds", "REFERRAL");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Spara ändå")
                .contains("Min tanke")
                .contains("value=\"" + name + "\"")
                .contains(">" + NEARLY_ALL + "</textarea>");
        assertThat(interests.all(judge)).noneMatch(one -> one.name().sv().equals(name));
    }

    @Test
    void it_is_saved_at_the_second_press() {
        strategist.send(WatchPaths.INTERESTS, "name-sv", name, "query", NEARLY_ALL);
        strategist.send(WatchPaths.INTERESTS, "name-sv", name, "query", NEARLY_ALL, "anyway", "yes");

        assertThat(interests.all(judge)).anyMatch(one -> one.name().sv().equals(name));
    }
}

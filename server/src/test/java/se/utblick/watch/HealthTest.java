package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.SourceSamples.NOW;
import static se.utblick.watch.SourceSamples.TODAY;
import static se.utblick.watch.SourceSamples.aFeed;
import static se.utblick.watch.SourceSamples.newOn;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.kernel.Sentence;
import se.utblick.watch.Health.State;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.Source.Usual;

class HealthTest {

    /** Hours since it worked, how often it is read, how the last attempt ended, and what that makes it. */
    @ParameterizedTest
    @CsvSource({
        "1,    1, FRESH,              , WORKS,      works",
        "1,    1, UNCHANGED,          , WORKS,      works",
        "2,    1, FAILED,     NO_ANSWER, WORKS,     works.but",
        "5,    1, FAILED,     NO_ANSWER, WORKS,     works.but",
        "6,    1, FAILED,     NO_ANSWER, LATE,      late",
        "71,   1, FAILED,     NO_ANSWER, LATE,      late",
        "72,   1, FAILED,     NO_ANSWER, SILENT,    silent",
        "8,    1, NOT_NOW,             , LATE,      late",
        "80,   1, NOT_NOW,             , SILENT,    silent",
        "9,    1, FRESH,               , LATE,      late",
        "1,    1, UNREADABLE, NOT_XML,   UNREADABLE, unreadable",
        "71,   1, UNREADABLE, NOT_XML,   UNREADABLE, unreadable",
        "72,   1, UNREADABLE, NOT_XML,   SILENT,    silent",
        "1,    1, REFUSED,    INTERNAL,  REFUSED,   refused",
        "900,  1, REFUSED,    INTERNAL,  REFUSED,   refused",
        "47,  24, FAILED,     TOO_SLOW,  WORKS,     works.but",
        "48,  24, FAILED,     TOO_SLOW,  LATE,      late",
        "95,  24, FAILED,     TOO_SLOW,  LATE,      late",
        "96,  24, FAILED,     TOO_SLOW,  SILENT,    silent",
    })
    void a_source_is_as_late_as_the_time_since_it_worked(
            int hours, int each, Outcome outcome, String why, State state, String because) {
        var source = aFeed().worked(Duration.ofHours(hours))
                .readEach(Duration.ofHours(each))
                .ended(outcome, why == null ? "" : why, "")
                .source();

        var health = Health.of(source, Usual.NOTHING, NOW);

        assertThat(health.state()).isEqualTo(state);
        assertThat(health.because().key()).isEqualTo("watch.health." + because);
        assertThat(health.since()).isEqualTo(NOW.minus(Duration.ofHours(hours)));
        assertThat(health.todo().isPresent()).isEqualTo(state != State.WORKS);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   NEVER,  ,          NEW,    new",
        "2,   FAILED, NO_ANSWER, NEW,    new.failing",
        "6,   FAILED, NO_ANSWER, LATE,   never",
        "6,   NEVER,  ,          LATE,   never",
        "100, FAILED, STATUS,    SILENT, never",
    })
    void one_that_has_never_worked_is_counted_from_when_it_was_added(
            int hours, Outcome outcome, String why, State state, String because) {
        var source = aFeed().neverWorked()
                .added(Duration.ofHours(hours))
                .ended(outcome, why == null ? "" : why, "404")
                .source();

        var health = Health.of(source, Usual.NOTHING, NOW);

        assertThat(health.state()).isEqualTo(state);
        assertThat(health.because().key()).isEqualTo("watch.health." + because);
        assertThat(source.isSeenLive()).isFalse();
    }

    @Test
    void one_that_was_switched_on_again_gets_its_time_anew() {
        var source =
                aFeed().worked(Duration.ofDays(30)).added(Duration.ofHours(1)).source();

        assertThat(Health.of(source, Usual.NOTHING, NOW).state()).isEqualTo(State.WORKS);
    }

    @Test
    void one_that_is_off_says_by_whom_and_why_whatever_else_is_wrong_with_it() {
        var source = aFeed().worked(Duration.ofDays(30))
                .ended(Outcome.REFUSED, "INTERNAL", "")
                .off("Anna", "Kommer dubbelt")
                .source();

        var health = Health.of(source, Usual.NOTHING, NOW);

        assertThat(health.state()).isEqualTo(State.OFF);
        assertThat(health.because().details()).contains("Anna", "Kommer dubbelt");
    }

    @Test
    void when_nobody_has_tried_the_fault_is_said_to_be_ours() {
        var source =
                aFeed().worked(Duration.ofHours(9)).due(Duration.ofHours(-8)).source();

        assertThat(Health.of(source, Usual.NOTHING, NOW).todo()).contains(Sentence.of("watch.health.do.untried"));
    }

    @Test
    void it_is_unusually_empty_when_it_has_never_taken_so_long_and_usually_takes_much_less() {
        var feed = aFeed().source();

        assertThat(Health.of(feed, newOn(11, 12, 13, 14, 15, 16), NOW))
                .satisfies(health -> assertThat(health.state()).isEqualTo(State.EMPTY))
                .satisfies(health -> assertThat(health.because())
                        .isEqualTo(Sentence.of("watch.health.quiet", TODAY.minusDays(11), 1)));
        assertThat(state(newOn(3, 4, 5, 6, 7, 8))).as("a long weekend").isEqualTo(State.WORKS);
        assertThat(state(newOn(4, 5, 6, 7, 8, 9))).as("and a day more").isEqualTo(State.EMPTY);
        assertThat(state(newOn(11, 12, 13, 25, 26, 27)))
                .as("once it took twelve")
                .isEqualTo(State.WORKS);
        assertThat(state(newOn(20, 27, 34, 41, 48))).as("once a week").isEqualTo(State.WORKS);
        assertThat(state(newOn(22, 29, 36, 43, 50)))
                .as("three weeks of once a week")
                .isEqualTo(State.EMPTY);
        assertThat(state(newOn(60, 61))).as("hardly known").isEqualTo(State.WORKS);
    }

    @Test
    void a_feed_without_a_single_item_is_empty_if_it_ever_held_any() {
        var feed = aFeed().without_records().source();

        assertThat(Health.of(feed, newOn(1, 90), NOW).because().key()).isEqualTo("watch.health.empty");
        assertThat(Health.of(feed, Usual.NOTHING, NOW).state()).isEqualTo(State.WORKS);
    }

    @Test
    void what_it_usually_gives_is_the_median_of_its_last_whole_weeks() {
        assertThat(newOn(1, 2, 3, 8, 9, 10, 15, 16, 17, 22).perWeek(TODAY)).hasValue(6);
        assertThat(newOn(1, 2).perWeek(TODAY)).as("not a week yet").isEmpty();
        assertThat(newOn(70).perWeek(TODAY)).hasValue(0);
        assertThat(Usual.NOTHING.perWeek(TODAY)).isEmpty();
    }

    private static State state(Usual usual) {
        return Health.of(aFeed().source(), usual, NOW).state();
    }
}

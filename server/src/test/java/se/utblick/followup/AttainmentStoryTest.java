package se.utblick.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.followup.Attainment.Level.*;
import static se.utblick.followup.FollowUpSamples.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Direction;

/** A goal is set, acted on and reported: how its attainment moves, and what it says each time. */
class AttainmentStoryTest {

    private final se.utblick.plan.Activity fair = activity("Exportmässa", "02-01", "05-31");
    private final se.utblick.plan.Activity talks = activity("Exportsamtal", "09-01", "11-30");

    @Test
    void an_objective_is_set_acted_on_measured_and_reached() {
        var unread = objective(atLeast(20));

        var january = followUp(unread, day("01-10"), fair, talks);
        assertThat(january.attainment().level()).isEqualTo(NO_EVIDENCE);
        assertThat(january.attainment().because().key()).isEqualTo("followup.because.nothing-yet");

        var march = followUp(unread, day("03-01"), fair, talks);
        assertThat(march.attainment().level()).isEqualTo(ON_TRACK);

        var june = followUp(unread, day("06-15"), fair, talks);
        assertThat(june.attainment().level()).isEqualTo(AT_RISK);
        assertThat(june.attainment().because())
                .isEqualTo(Sentence.of("followup.because.late", fair.title(), day("05-31")));

        var reported = followUp(unread, day("06-15"), completed(fair, "06-14"), talks);
        assertThat(reported.attainment().level()).isEqualTo(ON_TRACK);

        var read = objective(atLeast(20, reading("06-16", 9)));
        assertThat(followUp(read, day("06-16"), completed(fair, "06-14"), talks)
                        .attainment()
                        .level())
                .isEqualTo(ON_TRACK);

        var reached = objective(atLeast(20, reading("06-16", 9), reading("11-20", 21)));
        var december = followUp(reached, day("12-01"), completed(fair, "06-14"), completed(talks, "11-20"));
        assertThat(december.attainment().level()).isEqualTo(MET);
        assertThat(december.attainment().because().key()).isEqualTo("followup.because.met");
    }

    @Test
    void an_objective_that_falls_behind_its_pace_is_at_risk_and_missed_when_its_day_has_passed() {
        var slow = objective(atLeast(20, reading("11-13", 12)));

        var november = followUp(slow, day("11-23"), completed(fair, "05-20"));
        assertThat(november.attainment().level()).isEqualTo(AT_RISK);
        assertThat(november.attainment().because().key()).isEqualTo("followup.because.behind");
        assertThat(november.attainment().because().details()).contains(Sentence.of("followup.left.weeks", 5L), 60, 90);

        assertThat(followUp(slow, day("12-31"), completed(fair, "05-20"))
                        .attainment()
                        .level())
                .isEqualTo(AT_RISK);
        var newYear = followUp(slow, day("12-31").plusDays(1), completed(fair, "05-20"));
        assertThat(newYear.attainment().level()).isEqualTo(MISSED);
    }

    @Test
    void what_is_reached_after_its_day_stays_missed_and_the_page_says_when_it_came() {
        var consultation = indicator(
                Direction.AT_LEAST, Optional.of(0), 1, day("03-16"), reading("03-01", 0), reading("04-02", 1));

        var after = followUp(objective(consultation), day("06-01"), completed(fair, "04-02"));

        assertThat(after.attainment().level()).isEqualTo(MISSED);
        assertThat(after.attainment().because().key()).isEqualTo("followup.because.missed-late");
        assertThat(after.attainment().because().details()).contains(day("04-02"));
    }

    @Test
    void moving_an_activity_is_said_and_its_first_promise_is_not_forgotten() {
        var good = objective(atLeast(20, reading("06-01", 12)));

        var before = followUp(good, day("08-01"), completed(fair, "05-20"), talks);
        var after = followUp(good, day("08-01"), completed(fair, "05-20"), moved(talks, "07-01", "12-20"));

        assertThat(before.attainment().level()).isEqualTo(ON_TRACK);
        assertThat(after.attainment().level()).isEqualTo(AT_RISK);
        assertThat(after.attainment().because())
                .isEqualTo(Sentence.of("followup.because.moved", talks.title(), day("12-20"), day("11-30")));
    }

    @Test
    void calling_off_what_was_late_does_not_turn_a_risk_into_good_news_unless_the_figures_do() {
        var unread = objective(atLeast(20));
        assertThat(followUp(unread, day("06-15"), cancelled(fair, "06-10"), talks)
                        .attainment()
                        .level())
                .isEqualTo(AT_RISK);

        var inPace = objective(atLeast(20, reading("06-12", 10)));
        var carried = followUp(inPace, day("06-15"), cancelled(fair, "06-10"), talks);
        assertThat(carried.attainment().level()).isEqualTo(ON_TRACK);
        assertThat(carried.attainment().reasons()).contains(Sentence.of("followup.because.cancelled", fair.title()));
    }

    @Test
    void putting_a_late_activity_on_hold_does_not_hide_that_it_is_late() {
        var inPace = objective(atLeast(20, reading("06-12", 10)));

        var held = followUp(inPace, day("06-15"), paused(fair, "06-10", "09-01"));

        assertThat(held.attainment().level()).isEqualTo(AT_RISK);
        assertThat(held.attainment().because().key()).isEqualTo("followup.because.late");
    }

    @Test
    void a_ceiling_is_only_kept_until_its_day_has_come() {
        var noMissed = objective(atMost(0, reading("04-30", 0)));

        assertThat(followUp(noMissed, day("11-23"), fair).attainment().level()).isEqualTo(AT_RISK); // the fair is late
        assertThat(followUp(noMissed, day("11-23"), completed(fair, "05-20"))
                        .attainment()
                        .level())
                .isEqualTo(ON_TRACK);
        assertThat(followUp(noMissed, day("12-31"), completed(fair, "05-20"))
                        .attainment()
                        .level())
                .isEqualTo(MET);
    }

    @Test
    void what_was_reached_and_lost_again_is_at_risk() {
        var answered = objective(atLeast(100, reading("04-30", 100), reading("08-31", 83)));

        var autumn = followUp(answered, day("09-01"), completed(fair, "05-20"));

        assertThat(autumn.attainment().level()).isEqualTo(AT_RISK);
        assertThat(autumn.attainment().because().key()).isEqualTo("followup.because.lost");
        assertThat(autumn.attainment().because().details()).contains(day("04-30"));
    }

    @Test
    void an_earlier_day_can_be_looked_at_again_as_it_was() {
        var measured = objective(atLeast(20, reading("06-16", 9), reading("11-20", 21)));
        var done = completed(moved(fair, "06-10", "06-30"), "06-14");

        assertThat(followUp(measured, day("11-23"), done).attainment().level()).isEqualTo(MET);
        assertThat(followUp(measured, day("09-01"), done).attainment().level()).isEqualTo(AT_RISK);
        // On the 1st of June nobody had moved it yet: it was a day late by its first promise.
        var june = followUp(measured, day("06-01"), done);
        assertThat(june.attainment().because())
                .isEqualTo(Sentence.of("followup.because.late", fair.title(), day("05-31")));
        assertThat(june.activities().getFirst().completion()).isEmpty();
    }

    @Test
    void without_a_target_or_chosen_away_there_is_nothing_to_judge() {
        assertThat(followUp(objective(), day("06-01"), completed(fair, "05-20"))
                        .attainment()
                        .because()
                        .key())
                .isEqualTo("followup.because.no-target");

        var away = objective("DM09", java.util.List.of(atLeast(1, reading("02-01", 1))), Optional.of("Ingen tid i år"));
        assertThat(followUp(away, day("06-01")).attainment().because())
                .isEqualTo(Sentence.of("followup.because.deprioritised", "Ingen tid i år"));
    }

    @Test
    void half_a_year_without_any_reading_is_a_risk_of_its_own() {
        var unread = objective(atLeast(20));
        assertThat(followUp(unread, day("06-30"), completed(fair, "05-20"))
                        .attainment()
                        .level())
                .isEqualTo(ON_TRACK);
        assertThat(followUp(unread, day("07-03"), completed(fair, "05-20"))
                        .attainment()
                        .because()
                        .key())
                .isEqualTo("followup.because.unmeasured-too-long");
    }
}

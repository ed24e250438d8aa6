package se.utblick.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.networks.MembershipState.*;
import static se.utblick.networks.NetworkSamples.body;
import static se.utblick.networks.NetworkSamples.membership;
import static se.utblick.networks.NetworkSamples.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;

/** Where a membership stands by itself, and what may be paid for it. */
class MembershipTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 25);
    private static final LocalDate DUE = LocalDate.of(2028, 3, 31);
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 12, 31), 12, 6);

    private final Membership kept = membership(Optional.of(TERMS), ruling(Outcome.KEPT, DECIDED, DUE));

    @Test
    void notice_is_counted_back_from_the_end_of_the_period_to_a_working_day() {
        // 30 June 2029 is a Saturday, and the Friday before it a working day.
        assertThat(TERMS.noticeOn(LocalDate.of(2026, 5, 1))).contains(LocalDate.of(2026, 6, 30));
        assertThat(TERMS.noticeOn(LocalDate.of(2026, 7, 1))).contains(LocalDate.of(2027, 6, 30));
        assertThat(TERMS.noticeOn(LocalDate.of(2029, 1, 1))).contains(LocalDate.of(2029, 6, 29));
        assertThat(TERMS.endFor(LocalDate.of(2029, 6, 30))).contains(LocalDate.of(2029, 12, 31));
    }

    @Test
    void notice_that_comes_a_day_late_binds_us_for_another_period() {
        assertThat(TERMS.endFor(LocalDate.of(2026, 6, 30))).contains(LocalDate.of(2026, 12, 31));
        assertThat(TERMS.endFor(LocalDate.of(2026, 7, 1))).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void the_end_of_a_month_stays_the_end_of_a_month_past_shorter_ones() {
        var monthly = new Terms(LocalDate.of(2026, 1, 31), 1, 0);
        assertThat(monthly.endFor(LocalDate.of(2026, 2, 1))).contains(LocalDate.of(2026, 2, 28));
        assertThat(monthly.endFor(LocalDate.of(2026, 3, 1))).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void an_agreement_that_ends_by_itself_has_no_notice_day_once_it_has_passed() {
        var once = new Terms(LocalDate.of(2030, 12, 31), 0, 12);
        assertThat(once.noticeOn(LocalDate.of(2029, 12, 1))).contains(LocalDate.of(2029, 12, 28));
        assertThat(once.noticeOn(LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void a_decision_must_come_before_the_last_notice_day_and_not_when_the_review_is_due() {
        assertThat(kept.reviewDue()).isEqualTo(DUE);
        assertThat(kept.decideBy()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(membership(Optional.empty(), ruling(Outcome.KEPT, DECIDED, DUE))
                        .decideBy())
                .isEqualTo(DUE);
    }

    @Test
    void the_reconsideration_begins_by_itself_three_months_before_that_day() {
        assertThat(kept.state(LocalDate.of(2027, 3, 29))).isEqualTo(RECONSIDERED);
        assertThat(kept.state(LocalDate.of(2027, 3, 30))).isEqualTo(UNDER_REVIEW);
        assertThat(kept.because(LocalDate.of(2027, 4, 1)))
                .isEqualTo(Sentence.of("networks.because.UNDER_REVIEW", LocalDate.of(2027, 6, 30)));
        assertThat(kept.because(LocalDate.of(2027, 7, 1)).key()).isEqualTo("networks.because.UNDER_REVIEW.late");
    }

    @Test
    void a_pause_ends_by_itself_in_a_reconsideration() {
        var paused = membership(Optional.empty(), ruling(Outcome.PAUSED, DECIDED, LocalDate.of(2026, 12, 31)));
        assertThat(paused.state(LocalDate.of(2026, 11, 1))).isEqualTo(PAUSED);
        assertThat(paused.state(LocalDate.of(2026, 12, 1))).isEqualTo(UNDER_REVIEW);
    }

    @Test
    void what_has_become_part_of_another_is_merged_and_both_names_are_known() {
        var today = body(Optional.empty()).body();
        var merged = membership(body(Optional.of(today)), Optional.empty());
        assertThat(merged.state(LocalDate.of(2019, 12, 31))).isNotEqualTo(MERGED);
        assertThat(merged.state(LocalDate.of(2020, 1, 1))).isEqualTo(MERGED);
        assertThat(merged.network().successor()).contains(today);
        assertThat(Network.of(today, List.of(), List.of(today, merged.network().body()))
                        .isCalled("mid sweden"))
                .isTrue();
    }

    @Test
    void the_alarm_comes_before_the_notice_day() {
        assertThat(Turn.of(List.of(kept), LocalDate.of(2027, 3, 29))).isEmpty();

        var turn = Turn.of(List.of(kept), LocalDate.of(2027, 3, 30)).getFirst();
        assertThat(turn.when()).isEqualTo(LocalDate.of(2027, 5, 30));
        assertThat(turn.alarm()).isTrue();
        assertThat(turn.because().details()).contains(LocalDate.of(2027, 6, 30));
    }

    @Test
    void the_next_fee_waits_until_the_membership_has_been_reconsidered() {
        assertThat(missing(kept, 2026)).isEmpty();
        assertThat(missing(kept, 2027)).isEmpty();
        assertThat(missing(kept, 2028)).containsExactly("networks.missing.reconsideration");
        assertThat(FeeGate.missing(kept, 2027, Optional.empty()))
                .extracting(Sentence::key)
                .containsExactly("networks.missing.amount");
    }

    @Test
    void no_fee_is_paid_for_what_is_undecided_paused_or_to_be_left() {
        assertThat(missing(membership(Optional.empty()), 2027)).containsExactly("networks.missing.decision-to-join");
        var until = LocalDate.of(2027, 9, 30);
        assertThat(missing(membership(Optional.empty(), ruling(Outcome.PAUSED, DECIDED, until)), 2027))
                .containsExactly("networks.missing.not-paused");
        assertThat(missing(membership(Optional.empty(), ruling(Outcome.LEFT, DECIDED, until)), 2027))
                .containsExactly("networks.missing.notice");
    }

    @Test
    void the_whole_cost_is_fee_hours_travel_and_hosting() {
        var fee = new Fee(
                2026, Optional.of(new Money(1000)), Optional.of(new Money(1200)), "", Optional.empty(), Version.FIRST);
        var year = new MembershipYear(
                2026,
                Optional.of(fee),
                List.of(occasion(10, Optional.of(new Money(500))), occasion(2, Optional.empty())));

        assertThat(year.wholeCost()).isEqualTo(new Money(1200 + 10 * 500 + 2 * (300 + 40)));
        assertThat(year.isUnpriced()).isTrue();
        assertThat(year.attended()).isEqualTo(2);
        assertThat(year.contributions()).isEqualTo(2);
        assertThat(year.reported()).isZero();
        assertThat(fee.differs()).isTrue();
    }

    private static Occasion occasion(int hours, Optional<Money> rate) {
        return new Occasion(
                UUID.randomUUID(),
                Occasion.Kind.HOSTING,
                DECIDED,
                "Forum",
                true,
                "Ledamot",
                hours,
                new Money(300),
                new Money(40),
                "Ett inlägg",
                "",
                Optional.empty(),
                rate,
                Version.FIRST);
    }

    private static List<String> missing(Membership membership, int year) {
        var fee = new Fee(year, Optional.of(new Money(1)), Optional.empty(), "", Optional.empty(), Version.FIRST);
        return FeeGate.missing(membership, year, Optional.of(fee)).stream()
                .map(Sentence::key)
                .toList();
    }
}

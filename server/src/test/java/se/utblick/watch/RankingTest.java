package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.kernel.Sentence;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.Ranking.Candidate;

class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Optional<LocalDate> BOARD = Optional.of(TODAY.plusDays(22));

    /** A candidate that no rule has much to say about, to be changed in one thing at a time. */
    private record Plain(
            Kind kind,
            Stage stage,
            String sender,
            Optional<LocalDate> deadline,
            LocalDate seen,
            int interests,
            double share,
            int goals,
            int words,
            boolean inTitle,
            boolean byNumber,
            boolean raised) {

        static final Plain ONE = new Plain(
                Kind.NEWS,
                Stage.UNKNOWN,
                "",
                Optional.empty(),
                TODAY.minusDays(90),
                1,
                0.25,
                0,
                1,
                false,
                false,
                false);

        Candidate candidate() {
            return new Candidate(
                    kind,
                    stage,
                    sender,
                    deadline,
                    seen,
                    goals,
                    interests,
                    share,
                    words,
                    inTitle,
                    byNumber,
                    raised,
                    Trust.NONE,
                    BOARD,
                    TODAY);
        }

        Plain of(Kind other, String from) {
            return new Plain(
                    other, stage, from, deadline, seen, interests, share, goals, words, inTitle, byNumber, raised);
        }

        Plain due(int days) {
            return new Plain(
                    kind,
                    stage,
                    sender,
                    Optional.of(TODAY.plusDays(days)),
                    seen,
                    interests,
                    share,
                    goals,
                    words,
                    inTitle,
                    byNumber,
                    raised);
        }

        Plain in(Stage other) {
            return new Plain(
                    kind, other, sender, deadline, seen, interests, share, goals, words, inTitle, byNumber, raised);
        }

        Plain aged(int days) {
            return new Plain(
                    kind,
                    stage,
                    sender,
                    deadline,
                    TODAY.minusDays(days),
                    interests,
                    share,
                    goals,
                    words,
                    inTitle,
                    byNumber,
                    raised);
        }

        Plain met(int several, double part, int goalsTouched, int wordsHit) {
            return new Plain(
                    kind,
                    stage,
                    sender,
                    deadline,
                    seen,
                    several,
                    part,
                    goalsTouched,
                    wordsHit,
                    inTitle,
                    byNumber,
                    raised);
        }

        Plain with(boolean title, boolean number, boolean pointedOut) {
            return new Plain(
                    kind, stage, sender, deadline, seen, interests, share, goals, words, title, number, pointedOut);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL,0,3.0",
        "REFERRAL,28,1.5",
        "REFERRAL,56,0",
        "REFERRAL,300,0",
        "REFERRAL,-1,0",
        "CALL,5,0",
        "CALL,14,0",
        "CALL,30,3.0",
        "CALL,120,3.0",
        "CALL,180,1.5",
        "CALL,240,0",
        "NEWS,10,0"
    })
    void an_answer_is_pressing_the_nearer_the_day_and_an_application_while_there_is_time_to_write_it(
            Kind kind, int days, double points) {
        assertThat(points(Plain.ONE.of(kind, "").due(days), "deadline")).isEqualTo(points, withinABit());
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,0",
        "1,1,0.4,0",
        "7,9,0.769,0",
        "20,20,1.667,0",
        "5,10,0,0",
        "0,1,0,-0.4",
        "1,9,0,-1.077",
        "0,20,0,-1.667"
    })
    void what_became_of_the_latest_of_an_interest_counts_the_more_the_more_there_are(
            int kept, int judged, double up, double down) {
        var trust = new Trust(kept, judged);

        assertThat(2 * trust.good()).isEqualTo(up, withinABit());
        assertThat(-2 * trust.bad()).isEqualTo(down, withinABit());
    }

    @ParameterizedTest
    @CsvSource({"0.5,0", "0.25,0", "0.005,2.5", "0.0001,2.5"})
    void an_interest_that_is_seldom_met_says_more(double share, double points) {
        assertThat(points(Plain.ONE.met(1, share, 0, 1), "seldom")).isEqualTo(points, withinABit());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,0.5", "4,1.5", "9,1.5"})
    void several_interests_say_more_than_one(int interests, double points) {
        assertThat(points(Plain.ONE.met(interests, 0.25, 0, 1), "interests")).isEqualTo(points, withinABit());
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,0.75", "5,1.5", "50,1.5"})
    void many_different_words_say_more_than_one(int words, double points) {
        assertThat(points(Plain.ONE.met(1, 0.25, 0, words), "words")).isEqualTo(points, withinABit());
    }

    @ParameterizedTest
    @CsvSource({"0,1.5,0", "45,0.75,0", "90,0,0", "455,0,-2", "2000,0,-2"})
    void what_is_new_rises_and_what_is_old_sinks(int days, double fresh, double old) {
        assertThat(points(Plain.ONE.aged(days), "fresh")).isEqualTo(fresh, withinABit());
        assertThat(points(Plain.ONE.aged(days), "old")).isEqualTo(old, withinABit());
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL,21,1.5",
        "REFERRAL,22,0",
        "REFERRAL,0,1.5",
        "REFERRAL,-1,0",
        "CONSULTATION,5,1.5",
        "CALL,20,1.5",
        "NEWS,5,0"
    })
    void what_must_be_answered_before_the_board_can_have_decided_it_rises_and_says_when_the_board_meets(
            Kind kind, int days, double points) {
        var due = Plain.ONE.of(kind, "").due(days);

        assertThat(points(due, "before-board")).isEqualTo(points);
        if (points > 0) {
            assertThat(Ranking.rank(due.candidate()).reasons())
                    .extracting(Finding.Reason::sentence)
                    .contains(Sentence.of("watch.reason.before-board", BOARD.get()));
        }
    }

    @Test
    void a_word_in_the_title_a_known_number_and_a_colleagues_word_each_count() {
        assertThat(points(Plain.ONE.with(true, false, false), "in-title")).isEqualTo(1.5);
        assertThat(points(Plain.ONE.with(false, true, false), "by-number")).isEqualTo(1.5);
        assertThat(points(Plain.ONE.with(false, false, true), "raised")).isEqualTo(2);
    }

    @Test
    void what_asks_for_an_answer_comes_before_what_only_informs() {
        assertThat(points(Plain.ONE.of(Kind.CONSULTATION, "").due(200), "invites"))
                .isGreaterThan(points(Plain.ONE.of(Kind.CALL, ""), "invites"));
        assertThat(points(Plain.ONE.of(Kind.FACT_MEMO, ""), "invites")).isGreaterThan(points(Plain.ONE, "invites"));
    }

    @Test
    void what_has_run_out_or_been_withdrawn_sinks_below_everything_that_has_not() {
        var strongest =
                Plain.ONE.of(Kind.REFERRAL, "").aged(0).met(9, 0.0001, 7, 20).with(true, true, true);
        var weakest = Plain.ONE.aged(2000);

        assertThat(score(strongest.due(-1))).isLessThan(score(strongest.due(0)) - 8);
        assertThat(score(Plain.ONE.of(Kind.REFERRAL, "").due(-30))).isLessThan(score(weakest));
        assertThat(points(Plain.ONE.in(Stage.WITHDRAWN), "withdrawn")).isEqualTo(-8);
        assertThat(points(Plain.ONE.in(Stage.CLOSED), "withdrawn")).isEqualTo(-8);
    }

    @Test
    void a_call_about_to_close_one_far_off_and_one_for_others_sink() {
        var call = Plain.ONE.of(Kind.CALL, "Horizon Europe (HORIZON)");

        assertThat(points(call.due(3), "too-short")).isEqualTo(-2);
        assertThat(points(call.due(20), "too-short")).isZero();
        assertThat(points(call.due(400), "far-off")).isEqualTo(-1.5);
        assertThat(points(call, "not-for-regions")).isZero();
        assertThat(points(call.of(Kind.CALL, "European Defence Fund (EDF)"), "not-for-regions"))
                .isEqualTo(-4);
    }

    @Test
    void the_reasons_are_those_that_count_and_the_weightiest_stands_first() {
        var ranked = Ranking.rank(
                Plain.ONE.of(Kind.REFERRAL, "").due(7).with(true, false, false).candidate());

        assertThat(ranked.reasons())
                .extracting(reason -> reason.sentence().key())
                .containsExactly(
                        "watch.reason.deadline",
                        "watch.reason.invites.REFERRAL",
                        "watch.reason.in-title",
                        "watch.reason.before-board");
        assertThat(ranked.score())
                .isEqualTo(
                        ranked.reasons().stream()
                                .mapToDouble(Finding.Reason::points)
                                .sum(),
                        withinABit());
    }

    private static double score(Plain plain) {
        return Ranking.rank(plain.candidate()).score();
    }

    private static double points(Plain plain, String rule) {
        return Ranking.RULES.stream()
                .filter(one -> one.name().equals(rule))
                .mapToDouble(one -> one.weight() * one.strength().applyAsDouble(plain.candidate()) + 0.0)
                .findFirst()
                .orElseThrow();
    }

    private static org.assertj.core.data.Offset<Double> withinABit() {
        return org.assertj.core.data.Offset.offset(0.001);
    }
}

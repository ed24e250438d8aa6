package se.utblick.watch.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.digest.DigestSamples.LAST_MONDAY;
import static se.utblick.watch.digest.DigestSamples.MONDAY;
import static se.utblick.watch.digest.DigestSamples.aCall;
import static se.utblick.watch.digest.DigestSamples.aReferral;
import static se.utblick.watch.digest.DigestSamples.before;
import static se.utblick.watch.digest.DigestSamples.found;
import static se.utblick.watch.digest.DigestSamples.told;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.watch.Deadline;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Difference;

class SelectionTest {

    @Test
    void at_most_five_are_told_and_they_are_the_most_important() {
        var many = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> aReferral("Remiss " + i, i))
                .toList();

        var digest = chosen(many);

        assertThat(digest.items())
                .extracting(Candidate::title)
                .containsExactly("Remiss 12", "Remiss 11", "Remiss 10", "Remiss 9", "Remiss 8");
        assertThat(digest.more()).isEqualTo(7);
    }

    @Test
    void rules_and_money_stand_under_their_own_headings() {
        var digest = chosen(List.of(aCall("Utlysning", 9), aReferral("Remiss", 3)));

        assertThat(digest.rules()).extracting(Candidate::title).containsExactly("Remiss");
        assertThat(digest.funding()).extracting(Candidate::title).containsExactly("Utlysning");
        assertThat(digest.parts()).containsExactly(Part.RULES, Part.FUNDING);
    }

    @Test
    void under_each_heading_what_runs_out_comes_first() {
        var digest = chosen(List.of(
                aReferral("Utan sista dag", 9),
                before(aReferral("I januari", 2), LocalDate.of(2027, 1, 12)),
                before(aReferral("I december", 1), LocalDate.of(2026, 12, 1)),
                aReferral("Utan sista dag, mindre viktig", 4)));

        assertThat(digest.rules())
                .extracting(Candidate::title)
                .containsExactly("I december", "I januari", "Utan sista dag", "Utan sista dag, mindre viktig");
    }

    @Test
    void what_was_found_before_the_last_one_is_no_news() {
        assertThat(chosen(List.of(found(aReferral("Gammal", 9), LAST_MONDAY))).isEmpty())
                .isTrue();
    }

    @Test
    void nothing_is_told_twice_to_the_same_person() {
        var same = aReferral("Remiss", 9);

        assertThat(chosen(List.of(told(same, "Remiss", List.of()))).isEmpty()).isTrue();
    }

    @Test
    void what_has_changed_is_told_again_and_says_how() {
        var moved = before(found(aReferral("Remiss", 9), LAST_MONDAY), LocalDate.of(2027, 3, 17));
        var before = LocalDate.of(2027, 3, 3);

        var digest = chosen(List.of(told(moved, "Remiss", List.of(before))));

        assertThat(digest.items()).hasSize(1);
        assertThat(digest.items().getFirst().changes(MONDAY))
                .containsExactly(new Difference.LastDay(
                        Deadline.Type.ANSWER,
                        Optional.of(Deadline.on(Deadline.Type.ANSWER, before, "")),
                        Optional.of(Deadline.on(Deadline.Type.ANSWER, LocalDate.of(2027, 3, 17), ""))));
    }

    @Test
    void that_a_first_day_has_passed_and_a_second_counts_is_no_change() {
        var second = before(found(aReferral("Utlysning", 9), LAST_MONDAY), LocalDate.of(2027, 3, 17));

        var told = told(second, "Utlysning", List.of(MONDAY.minusDays(1), LocalDate.of(2027, 3, 17)));

        assertThat(chosen(List.of(told)).isEmpty()).isTrue();
    }

    @Test
    void what_has_run_out_is_not_told_and_what_runs_out_today_is() {
        var digest = chosen(
                List.of(before(aReferral("I går", 9), MONDAY.minusDays(1)), before(aReferral("I dag", 1), MONDAY)));

        assertThat(digest.items()).extracting(Candidate::title).containsExactly("I dag");
    }

    @Test
    void whoever_wants_only_money_hears_only_of_money() {
        var digest = Selection.of(
                List.of(aCall("Utlysning", 1), aReferral("Remiss", 9)), Set.of(Part.FUNDING), LAST_MONDAY, MONDAY);

        assertThat(digest.items()).extracting(Candidate::title).containsExactly("Utlysning");
        assertThat(digest.more()).isZero();
    }

    @Test
    void the_order_they_came_in_is_of_no_matter() {
        var many = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> aReferral("Remiss", 5))
                .toList();

        assertThat(chosen(many.reversed())).isEqualTo(chosen(many));
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL,   Remiss om medel för projekt,            RULES",
        "CONSULTATION, Call for evidence on the sea,         RULES",
        "CALL,       Vatten över gränsen,                    FUNDING",
        "NEWS,       Kommissionens arbetsprogram,            RULES",
        "NEWS,       Ny utlysning i Interreg,                FUNDING",
        "NEWS,       Partner sökes för projekt om skog,      FUNDING",
        "NEWS,       Open call in Horizon Europe,            FUNDING",
        "NEWS,       Så kallades mötet till,                 RULES",
        "OTHER,      EU-medel till norr,                     FUNDING",
        "OTHER,      Medelhavet blir varmare,                RULES"
    })
    void a_news_item_belongs_where_its_title_says(Kind kind, String title, Part part) {
        assertThat(Part.of(kind, title)).isEqualTo(part);
    }

    private static Digest chosen(List<Candidate> candidates) {
        return Selection.of(candidates, Set.copyOf(Arrays.asList(Part.values())), LAST_MONDAY, MONDAY);
    }
}

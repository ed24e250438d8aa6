package se.utblick.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.Chance;
import se.utblick.decisions.Meeting.Planned;

class MeetingListTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 27);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-27;2027-01-13",
                "2027-01-27\t2027-01-13",
                "\"2027-01-27\";\"2027-01-13\"",
                "2027-01-27, 2027-01-13",
                "Onsdag 27 januari 2027; 13 januari 2027",
                "ons den 27 Januari 2027;2027-01-13"
            })
    void a_row_is_read_as_tables_files_and_letters_have_it(String row) {
        assertThat(MeetingList.read(row, Set.of()).planned())
                .containsExactly(new Planned(JANUARY, Optional.of(LocalDate.of(2027, 1, 13))));
    }

    @Test
    void a_heading_and_empty_rows_are_passed_over_and_papers_may_be_left_to_the_rule() {
        var list = MeetingList.read("Dag;Handlingar senast\n\n2027-01-27\n  \r\n2027-02-24;\n", Set.of());

        assertThat(list.isGood()).isTrue();
        assertThat(list.planned())
                .containsExactly(
                        new Planned(JANUARY, Optional.empty()),
                        new Planned(LocalDate.of(2027, 2, 24), Optional.empty()));
        assertThat(list.rows()).extracting(MeetingList.Row::number).containsExactly(3, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "27/1, decisions.list.not-a-day",
        "2027-02-30, decisions.list.not-a-day",
        "2027-01-27;snart, decisions.list.papers-not-a-day",
        "2027-01-27;2027-01-28, decisions.list.papers-after",
        "2027-03-31, decisions.list.taken"
    })
    void a_row_that_cannot_be_taken_says_why(String row, String why) {
        var list = MeetingList.read("2027-02-24\n" + row, Set.of(LocalDate.of(2027, 3, 31)));

        assertThat(list.isGood()).isFalse();
        assertThat(list.rows().getLast().wrong())
                .hasValueSatisfying(no -> assertThat(no.key()).isEqualTo(why));
    }

    @Test
    void the_same_day_twice_is_a_mistake() {
        assertThat(MeetingList.read("2027-01-27\n2027-01-27", Set.of()).isGood())
                .isFalse();
    }

    @Test
    void nothing_that_anybody_pastes_breaks_it() {
        Chance.tries(300, chance -> {
            var pasted = String.join(
                    "",
                    chance.several(
                            0,
                            60,
                            () -> chance.of(
                                    "2027-01-27",
                                    ";",
                                    ",",
                                    "\t",
                                    "\n",
                                    "\r\n",
                                    "\"",
                                    "27 januari",
                                    "\u0000",
                                    "99999999999-01-01",
                                    "=cmd|' /C calc'!A0",
                                    "<script>",
                                    "mån ",
                                    "-",
                                    "٢٠٢٧-٠١-٢٧")));
            var list = MeetingList.read(pasted, Set.of());
            assertThat(list.rows())
                    .allSatisfy(row -> assertThat(row.planned().isPresent())
                            .isNotEqualTo(row.wrong().isPresent()));
        });
    }
}

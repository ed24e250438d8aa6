package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Deadline.Precision;
import se.utblick.watch.Identifier.Scheme;

/** What is known of a publication beside its text, and which of its days the inbox counts to. */
class FactsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 17);

    @Test
    void the_inbox_counts_to_the_next_day_that_asks_something_of_us() {
        var both = List.of(
                Deadline.on(Deadline.Type.APPLY, SECOND, "andra steget"),
                Deadline.on(Deadline.Type.FORESEEN, FIRST.plusDays(1), "plenum"),
                Deadline.on(Deadline.Type.APPLY, FIRST, "första steget"));

        assertThat(Deadline.next(both, FIRST.minusDays(1))).contains(FIRST);
        assertThat(Deadline.next(both, FIRST)).contains(FIRST);
        assertThat(Deadline.next(both, FIRST.plusDays(1))).contains(SECOND);
        assertThat(Deadline.next(both, SECOND.plusYears(1))).contains(SECOND);
        assertThat(Deadline.next(List.of(Deadline.on(Deadline.Type.FORESEEN, FIRST, "plenum")), FIRST))
                .isEmpty();
    }

    @Test
    void a_moment_is_the_day_that_it_is_where_we_are() {
        var inHelsinki = ZonedDateTime.parse("2026-10-01T00:30:00+03:00[Europe/Helsinki]");
        var deadline = Deadline.at(Deadline.Type.TENDER, inHelsinki, "1.10.2026 00:30");

        assertThat(deadline.day()).contains(LocalDate.of(2026, 9, 30));
        assertThat(deadline.precision()).isEqualTo(Precision.HOUR);
    }

    @Test
    void a_month_runs_out_on_its_last_day_and_words_without_a_year_on_none() {
        var month = Deadline.in(Deadline.Type.APPLY, YearMonth.of(2026, 2), "February 2026");

        assertThat(month.day()).contains(LocalDate.of(2026, 2, 28));
        assertThat(month.precision()).isEqualTo(Precision.MONTH);
        assertThat(Deadline.unread(Deadline.Type.ANSWER, "senast den 3 mars").precision())
                .isEqualTo(Precision.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.unread(Deadline.Type.ANSWER, " "));
    }

    @Test
    void what_is_both_mentioned_and_its_own_is_its_own() {
        var facts = new Facts(
                Map.of(),
                List.of(),
                List.of(
                        Identifier.mentioned(Scheme.COM, "COM(2020) 447"),
                        Identifier.own(Scheme.COM, "COM(2020) 447"),
                        Identifier.mentioned(Scheme.COM, "COM(2018) 382")),
                List.of());

        assertThat(facts.own()).containsExactly(Identifier.own(Scheme.COM, "COM(2020) 447"));
        assertThat(facts.numbers()).containsExactly("COM(2020) 447", "COM(2018) 382");
    }

    @Test
    void facts_are_read_back_as_they_were_written() {
        var facts = new Facts(
                Map.of("sv", "Om skog", "en", "On “forests”\u0000 in C:\\u0000"),
                List.of(
                        Deadline.on(Deadline.Type.ANSWER, FIRST, "senast den 3 mars 2026"),
                        Deadline.at(
                                Deadline.Type.TENDER,
                                ZonedDateTime.parse("2026-09-17T17:00:00+02:00[Europe/Brussels]"),
                                "17 September 17:00"),
                        Deadline.unread(Deadline.Type.ANSWER, "den 3 mars")),
                List.of(Identifier.own(Scheme.RIKSDAG, "H8B6447")),
                List.of(new SubjectCode(SubjectCode.Vocabulary.EUROVOC, "3030", "artificial intelligence")));

        var read = FactsJson.read(FactsJson.written(facts));

        assertThat(read.deadlines()).isEqualTo(facts.deadlines());
        assertThat(read.identifiers()).isEqualTo(facts.identifiers());
        assertThat(read.subjects()).isEqualTo(facts.subjects());
        assertThat(read.titles())
                .containsEntry("en", "On “forests” in C:\\u0000")
                .containsEntry("sv", "Om skog");
        assertThat(read.withoutDay()).isEqualTo(Optional.empty());
    }

    @Test
    void the_titles_are_one_text_in_which_each_has_its_place() {
        var titles = Titles.of("de", "Wälder", Map.of("sv", "Skogar", "en", "Forests"));

        assertThat(titles.text()).isEqualTo("Wälder\nForests\nSkogar");
        assertThat(titles.others().stream().map(titles::title)).containsExactly("Forests", "Skogar");
    }
}

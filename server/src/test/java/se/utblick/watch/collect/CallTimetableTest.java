package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.collect.FormatSamples.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.watch.Deadline;
import se.utblick.watch.Kind;

/** The programmes' timetables of calls: the six things that the law asks for, in the tables that people make. */
class CallTimetableTest {

    private static final String SWEDISH = """
            Tidtabell för utlysningar;;;;;
            ;;;;;
            Geografiskt område;Särskilt mål;Typ av sökande;Totalt stöd;Startdatum;Slutdatum
            Norra Sverige;SO 2.1 Klimat;Regioner, kommuner;1 500 000,50 EUR;2031-01-15;31.3.2031
            Norra Sverige;SO 4.1 Kultur;Alla;oklart;hösten 2031;2031-10
            ;;;;;
            """;

    @Test
    void a_table_with_swedish_headings_below_a_title_is_read() {
        var read = read("tidtabell.csv", SWEDISH);

        assertThat(read.said()).extracting(Collected::title).containsExactly("SO 2.1 Klimat", "SO 4.1 Kultur");
        var first = read.said().getFirst();
        assertThat(first.kind()).isEqualTo(Kind.CALL);
        assertThat(first.body())
                .contains("Totalt stöd: 1 500 001 EUR", "Sökande: Regioner, kommuner", "Öppnar: 2031-01-15");
        assertThat(first.facts().deadlines())
                .containsExactly(Deadline.on(Deadline.Type.APPLY, LocalDate.of(2031, 3, 31), "31.3.2031"));
        assertThat(read.said().getLast().facts().deadlines().getFirst().precision())
                .isEqualTo(Deadline.Precision.MONTH);
    }

    @Test
    void a_day_that_is_moved_is_another_reading_of_the_same_call_whatever_the_file_is_called() {
        var moved = read("nytt namn.csv", SWEDISH.replace("31.3.2031", "14.4.2031"));

        assertThat(moved.ids()).isEqualTo(read("tidtabell.csv", SWEDISH).ids());
        assertThat(moved.hashes()).isNotEqualTo(read("tidtabell.csv", SWEDISH).hashes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 500 000,50 EUR | 1 500 001 EUR",
                "1,500,000.25 | 1 500 000",
                "1.500.000,00 € | 1 500 000 EUR",
                "750000 kr | 750 000 SEK",
                "ej beslutat | ej beslutat"
            })
    void money_is_read_however_it_is_written(String written, String amount) {
        assertThat(CallTimetable.amount(written)).isEqualTo(amount);
    }

    @Test
    void a_workbook_is_read_with_its_days() throws IOException {
        var read = read("calls.xlsx", Workbooks.of("45000"));

        assertThat(read.said()).singleElement().satisfies(said -> {
            assertThat(said.title()).isEqualTo("SO 1.1");
            assertThat(said.facts().deadlines().getFirst().day()).contains(LocalDate.of(2023, 3, 15));
        });
    }

    @Test
    void a_workbook_that_unpacks_to_very_much_is_refused_and_a_damaged_one_too() throws IOException {
        var bomb = Workbooks.packed(Map.of("xl/worksheets/sheet1.xml", new byte[80 << 20]));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(read("bomb.xlsx", bomb).said()).isEmpty();
        assertThat(read("half.xlsx", java.util.Arrays.copyOf(Workbooks.of("1"), 300))
                        .said())
                .isEmpty();
        assertThat(read("empty.xlsx", new byte[0]).passedOver()).containsExactly("empty.xlsx");
        assertThat(read("other.csv", "a;b\n1;2\n").passedOver()).isEqualTo(List.of("other.csv"));
    }
}

package se.utblick.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Language;
import se.utblick.plan.Receiver;
import se.utblick.platform.sheets.SheetReading.Mistake;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Words;
import se.utblick.platform.web.WordsSamples;

/** One register's rows, out and in again. Its columns borrow the headings Fil, Rad, Kolumn and Vad som behöver rättas. */
class ColumnsTest {

    private static final Messages MESSAGES = WordsSamples.messages();
    private static final Words SV = MESSAGES.in(Language.SV);
    private static final Columns COLUMNS =
            Columns.of("platform.sheet", MESSAGES).with("file", "row", "what").choice("column", Receiver.class);

    private record Line(String title, LocalDate day, BigDecimal amount, Receiver receiver) {}

    private static final Line FIRST =
            new Line("=HYPERLINK(\"http://x\")", LocalDate.of(2027, 1, 18), new BigDecimal("-12.5"), Receiver.REGION);
    private static final Line SECOND =
            new Line("Å; \"citat\"\nny rad", LocalDate.of(2026, 12, 24), new BigDecimal("1450000"), Receiver.RESIDENTS);

    private static Checked<Line> line(Form form) {
        var title = form.required("file", 100);
        var day = form.day("row");
        var amount = form.decimal("what");
        var receiver = form.choice("column", Receiver.class);
        return form.check(
                () -> new Line(title, day.orElseThrow(), amount.orElse(BigDecimal.ZERO), receiver.orElseThrow()));
    }

    private static Sheet sheet(Words t, Line... lines) {
        return COLUMNS.sheet(
                t,
                "register",
                List.of(lines).stream()
                        .map(line -> List.of(
                                Cell.of(line.title()),
                                Cell.of(line.day()),
                                Cell.of(line.amount()),
                                Cell.of(t.of(line.receiver()))))
                        .toList());
    }

    private static SheetReading<Line> read(byte[] file) {
        return COLUMNS.read(file, ColumnsTest::line);
    }

    private static SheetReading<Line> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    @Test
    void what_goes_out_comes_in_again_the_same_as_text_and_as_workbook_in_both_languages() {
        for (var language : Language.values()) {
            var sheet = sheet(MESSAGES.in(language), FIRST, SECOND);

            assertThat(read(sheet.csv()).rows()).containsExactly(FIRST, SECOND);
            assertThat(read(sheet.xlsx()).rows()).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void the_text_begins_with_the_mark_and_parts_cells_by_semicolon_with_decimal_commas() {
        var text = new String(sheet(SV, SECOND).csv(), UTF_8);

        assertThat(text.split("\r\n"))
                .containsExactly(
                        "\uFEFFFil;Rad;Vad som behöver rättas;Kolumn",
                        "\"Å; \"\"citat\"\"\nny rad\";2026-12-24;1450000;Invånarna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-5", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void what_a_spreadsheet_would_take_for_a_formula_becomes_words(String typed) {
        var text = new String(new Sheet("x", List.of("A"), List.of(List.of(Cell.of(typed)))).csv(), UTF_8);

        assertThat(text.replace("\"", "")).isEqualTo("\uFEFFA\r\n'" + typed + "\r\n");
    }

    @Test
    void a_workbook_has_days_as_days_and_numbers_as_numbers() throws UnreadableSheet {
        var row = Grid.workbook(sheet(SV, FIRST).xlsx()).get(1);

        assertThat(row.subList(0, 3))
                .containsExactly(
                        Cell.of("=HYPERLINK(\"http://x\")"),
                        Cell.of(LocalDate.of(2027, 1, 18)),
                        Cell.of(new BigDecimal("-12.5")));
    }

    @Test
    void every_mistake_is_told_with_row_and_column_and_then_no_row_is_taken() {
        var reading = read("Fil;Rad;Vad som behöver rättas;Kolumn\nGod;2027-01-18;1;Regionen\n\n;18 jan;x;Alla\n");

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.mistakes())
                .extracting(
                        Mistake::row,
                        Mistake::heading,
                        mistake -> mistake.sentence().key())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(4), "platform.sheet.file", "platform.field.required"),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(4), "platform.sheet.row", "platform.field.not-a-day"),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(4), "platform.sheet.what", "platform.field.not-a-number"),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(4), "platform.sheet.column", "platform.sheet.not-one-of"));
        assertThat(reading.mistakes().stream().map(mistake -> SV.get(mistake.sentence())))
                .anySatisfy(sentence -> assertThat(sentence).contains("Invånarna", "Regionen", "Verksamheten"));
    }

    @Test
    void columns_in_another_order_unknown_ones_and_the_signs_and_letters_of_an_older_excel_do_not_matter() {
        var text = "KOLUMN\tannat\tfil\trad\nVerksamheten\t?\tÅtgärd\t2027-01-18\n";
        var expected = new Line("Åtgärd", LocalDate.of(2027, 1, 18), BigDecimal.ZERO, Receiver.OPERATIONS);

        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).rows()).containsExactly(expected);
    }

    @Test
    void a_file_that_is_no_register_is_told_so() {
        assertThat(whole(read(""))).isEqualTo("platform.sheet.no-table");
        assertThat(whole(read("a;b\n1;2\n"))).isEqualTo("platform.sheet.no-headings");
        assertThat(whole(read("Fil;Rad\n;\n"))).isEqualTo("platform.sheet.no-rows");
        assertThat(whole(read("Fil;\"Rad"))).isEqualTo("platform.sheet.no-table");
        assertThat(read("Fil;Rad;Fil\nA;2027-01-01;B\n").mistakes())
                .extracting(mistake -> mistake.sentence().key())
                .contains("platform.sheet.twice");
    }

    @Test
    void hostile_workbooks_are_refused_politely() {
        var whole = sheet(SV, FIRST).xlsx();

        assertThat(whole(read(Workbooks.thatUnpacksTo(80 << 20)))).isEqualTo("platform.sheet.too-large");
        assertThat(whole(read(Workbooks.ofRows(1_000_000)))).isEqualTo("platform.sheet.too-large");
        assertThat(whole(read(Workbooks.withRowNumbered(2_000_000_000)))).isEqualTo("platform.sheet.too-large");
        assertThat(whole(read(java.util.Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo("platform.sheet.damaged");
        assertThat(whole(read("PK\u0003\u0004rubbish"))).isEqualTo("platform.sheet.damaged");
        assertThat(whole(read("Fil;Rad\n" + "a;2027-01-01\n".repeat(20_001)))).isEqualTo("platform.sheet.too-large");
    }

    @Test
    void a_formula_is_neither_worked_out_nor_taken_for_its_value() {
        var reading = read(Workbooks.withFormula("Fil", "1+1"));

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.mistakes())
                .anySatisfy(mistake -> assertThat(mistake)
                        .isEqualTo(new Mistake(
                                Optional.of(2),
                                "platform.sheet.file",
                                se.utblick.kernel.Sentence.of("platform.sheet.formula"))));
    }

    @Test
    void an_entity_of_the_workbooks_own_is_never_opened() {
        assertThat(read(Workbooks.withEntity("Fil", "file:///etc/hostname")).mistakes())
                .isNotEmpty();
    }

    @Test
    void a_row_that_does_not_fit_its_headings_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> new Sheet("x", List.of("A", "B"), List.of(List.of(Cell.EMPTY))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Columns.of("platform.sheet", MESSAGES)
                        .oneOf("file", Map.of("a", "1"))
                        .words("row"))
                .isEmpty();
    }

    private static String whole(SheetReading<?> reading) {
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.mistakes()).singleElement().extracting(Mistake::row).isEqualTo(Optional.empty());
        return reading.mistakes().getFirst().sentence().key();
    }
}

package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;

class ReadingTest {

    private static final String REFERRAL = "/remisser/2024/03/nagot/";

    @Test
    void a_page_gives_its_title_sender_month_last_day_and_numbers() throws Unreadable {
        var read = page("""
                # Remiss av SOU 2024:7 Något nytt Diarienummer: KN2024/00512

                Förslaget gäller KOM (2023)  728 och 2023/0413(COD).
                Remissvaren ska ha kommit in till Klimat- och näringslivsdepartementet senast den 28 maj 2024.
                """);

        assertThat(read.kind()).isEqualTo(Kind.REFERRAL);
        assertThat(read.title()).isEqualTo("Remiss av SOU 2024:7 Något nytt");
        assertThat(read.sender()).isEqualTo("Klimat- och näringslivsdepartementet");
        assertThat(read.publishedOn()).contains(LocalDate.of(2024, 3, 1));
        assertThat(read.monthOnly()).isTrue();
        assertThat(lastDay(read)).contains(LocalDate.of(2024, 5, 28));
        assertThat(read.facts().numbers())
                .containsExactlyInAnyOrder("SOU 2024:7", "KN2024/00512", "2023/0413(COD)", "COM(2023) 728");
        assertThat(read.address()).isEqualTo("https://www.regeringen.se/remisser/2024/03/nagot/");
    }

    @Test
    void the_entry_in_the_list_tells_the_day_and_the_summary() throws Unreadable {
        var entry = raw("""
                {"title":"Ett yttrande","published":"2026-01-27","senders":["1287","9999"],"summary":"Kort sagt."}""");
        var read = Reading.of(
                "g0v-faktapromemoria",
                "/faktapromemoria/2026/01/202526fpm52/",
                Optional.of(raw("# EU:s handlingsplan2025/26:FPM52\n\nLång text.")),
                Optional.of(entry));

        assertThat(read.kind()).isEqualTo(Kind.FACT_MEMO);
        assertThat(read.title()).isEqualTo("EU:s handlingsplan, 2025/26:FPM52");
        assertThat(read.publishedOn()).contains(LocalDate.of(2026, 1, 27));
        assertThat(read.monthOnly()).isFalse();
        assertThat(read.sender()).isEqualTo("Justitiedepartementet");
        assertThat(read.body()).isEqualTo("Kort sagt.\n\nLång text.");
        assertThat(read.facts().numbers()).contains("2025/26:FPM52");
    }

    @Test
    void a_withdrawn_referral_is_known_as_one() throws Unreadable {
        assertThat(page("# Remiss\n\nDenna remiss har återkallats.").stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void what_cannot_be_shown_is_taken_out_of_a_text() throws Unreadable {
        var read = page("# Rub\u00adrik\u0000 \u202eelitneg\n\nEn\u0007 text\u200b.\r\nMed rad.");

        assertThat(read.title()).isEqualTo("Rubrik elitneg");
        assertThat(read.body()).isEqualTo("En text.\nMed rad.");
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY", "'   \n ',EMPTY", "'#  \n\nText utan rubrik',NO_TITLE"})
    void a_page_with_nothing_to_show_is_broken(String text, Fault fault) {
        assertThatThrownBy(() -> page(text))
                .isInstanceOfSatisfying(
                        Unreadable.class, broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    @Test
    void bytes_that_are_no_text_are_broken() {
        assertThatThrownBy(() -> Reading.of(
                        "g0v-remisser",
                        REFERRAL,
                        Optional.of(Raw.of(new byte[] {'#', ' ', (byte) 0xff})),
                        Optional.empty()))
                .isInstanceOfSatisfying(
                        Unreadable.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.NOT_TEXT));
    }

    @Test
    void a_call_gives_its_last_day_as_it_is_in_brussels_and_its_stage() throws Unreadable {
        var read = call("""
                {"id":"1TOPICSen","identifier":"LIFE-2027-X","title":"Wood &amp; water","abstract":"For <b>forests</b>.",
                 "status":{"label":"Open for submission"},"startDate":"2026-06-10T00:00:00.000Z",
                 "deadlineDate":"2026-09-16T00:00:00.000+0000","budget":{"totalBudgetEur":18000000},
                 "frameworkProgrammes":[{"label":"Research Fund for Coal %26 Steel (RFCS)"}]}""");

        assertThat(read.title()).isEqualTo("Wood & water");
        assertThat(lastDay(read)).contains(LocalDate.of(2026, 9, 16));
        assertThat(read.facts().deadlines().getFirst().words()).contains("2026-09-16T00:00:00.000+0000");
        assertThat(read.stage()).isEqualTo(Stage.OPEN);
        assertThat(read.publishedOn()).contains(LocalDate.of(2026, 6, 10));
        assertThat(read.sender()).isEqualTo("Research Fund for Coal & Steel (RFCS)");
        assertThat(read.body()).contains("- Topic: LIFE-2027-X").contains("18,000,000 EUR");
    }

    @Test
    void a_call_that_has_not_opened_has_not_been_published_on_a_day_to_come() throws Unreadable {
        var read = call("{\"id\":\"1\",\"title\":\"T\",\"status\":{\"label\":\"Forthcoming\"},"
                + "\"startDate\":\"2027-08-04T00:00:00.000Z\"}");

        assertThat(read.stage()).isEqualTo(Stage.FORTHCOMING);
        assertThat(read.publishedOn()).isEmpty();
        assertThat(read.facts().deadlines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"id\":\"1\",\"title\":\"\"} ! NO_TITLE",
                "{\"id\":\"1\",\"title\":\"T\",\"deadlineDate\":\"soon\"} ! WRONG_DATE",
                "{\"id\":\"1\",\"title\":\"T\",\"startDate\":\"2026-02-31\"} ! WRONG_DATE",
                "[] ! NOT_A_RECORD",
                "{\"id\" ! NOT_JSON"
            })
    void a_call_that_is_broken_says_how(String json, Fault fault) {
        assertThatThrownBy(() -> call(json))
                .isInstanceOfSatisfying(
                        Unreadable.class, broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    private static Optional<LocalDate> lastDay(Collected read) {
        return read.facts().deadlines().stream()
                .flatMap(one -> one.day().stream())
                .findFirst();
    }

    private static Collected page(String text) throws Unreadable {
        return Reading.of("g0v-remisser", REFERRAL, Optional.of(raw(text)), Optional.empty());
    }

    private static Collected call(String json) throws Unreadable {
        return Reading.of("funding-tenders", "1", Optional.of(raw(json)), Optional.empty());
    }

    private static Raw raw(String text) {
        return Raw.of(text.getBytes(UTF_8));
    }
}

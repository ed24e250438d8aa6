package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Deadline;
import se.utblick.watch.Publication.Stage;

/** A call as the portal's search answers with it. */
class FoundCallTest {

    private static final String ROW = """
            {"reference":"50138952TOPICSen","url":"https://ec.europa.eu/x.json","language":"en","weight":1.5,"checksum":"abc",
             "metadata":{"identifier":["LIFE-2027-CET-REGIONS"],"title":["Clean energy in sparsely populated regions &amp; towns"],
             "callTitle":["LIFE Clean Energy"],"type":["1"],"status":["31094502"],
             "startDate":["2026-10-08T00:00:00.000+0000"],
             "deadlineDate":["2027-03-04T00:00:00.000+0000","2027-09-15T00:00:00.000+0000"],"deadlineModel":["two-stage"],
             "frameworkProgramme":["43252405","43252405"],"typesOfAction":["LIFE Project Grants"],
             "descriptionByte":["<p>Expected impact: <b>heat</b></p><script>alert(1)</script>"],
             "budgetOverview":["{\\"budgetTopicActionMap\\":{\\"1\\":[{\\"action\\":\\"LIFE-2027-CET-REGIONS - LIFE Project Grants\\",\\"budgetYearMap\\":{\\"2026\\":\\"4000000\\",\\"2027\\":2000000}},{\\"action\\":\\"LIFE-2027-CET-OTHER - LIFE\\",\\"budgetYearMap\\":{\\"2027\\":\\"9000000\\"}}]}}"],
             "DATASOURCE":["SEDIA"]}}""";

    @Test
    void its_facts_are_found_in_their_lists_with_both_last_days_and_the_money_of_this_topic_alone() throws Unreadable {
        var read = read(ROW);

        assertThat(read.title()).isEqualTo("Clean energy in sparsely populated regions & towns");
        assertThat(read.stage()).isEqualTo(Stage.OPEN);
        assertThat(read.sender()).isEqualTo("Programme for the Environment and Climate Action (LIFE)");
        assertThat(read.address()).endsWith("/topic-details/LIFE-2027-CET-REGIONS");
        assertThat(read.publishedOn()).contains(LocalDate.of(2026, 10, 8));
        assertThat(read.facts().deadlines())
                .extracting(Deadline::day)
                .containsExactly(Optional.of(LocalDate.of(2027, 3, 4)), Optional.of(LocalDate.of(2027, 9, 15)));
        assertThat(read.facts().numbers()).contains("LIFE-2027-CET-REGIONS");
        assertThat(read.body())
                .contains("Expected impact: heat", "6,000,000 EUR")
                .doesNotContain("alert", "9,000,000");
    }

    @Test
    void the_copy_in_swedish_gives_its_title_in_swedish() throws Unreadable {
        var copy = ROW.replace("Clean energy in sparsely populated regions &amp; towns", "Ren energi i glesbygd");

        assertThat(Reading.of("funding-tenders", "x", Optional.of(raw(ROW)), Optional.of(raw(copy)))
                        .facts()
                        .titles())
                .containsEntry("sv", "Ren energi i glesbygd");
    }

    @Test
    void a_stub_without_status_or_day_is_a_call_of_which_less_is_known_and_one_without_title_is_none()
            throws Unreadable {
        var stub = read(
                "{\"reference\":\"1\",\"metadata\":{\"title\":\"No list\",\"status\":null,\"budgetOverview\":[\"{\"]}}");

        assertThat(stub.title()).isEqualTo("No list");
        assertThat(stub.stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(stub.facts().deadlines()).isEmpty();
        assertThatThrownBy(() -> read("{\"metadata\":{}}")).isInstanceOf(Unreadable.class);
    }

    private static Collected read(String row) throws Unreadable {
        return Reading.of("funding-tenders", "x", Optional.of(raw(row)), Optional.empty());
    }

    private static Raw raw(String text) {
        return Raw.of(text.getBytes(UTF_8));
    }
}

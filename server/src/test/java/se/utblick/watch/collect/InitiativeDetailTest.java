package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Deadline;

class InitiativeDetailTest {

    private static final String FOUND = """
            {"id":18805.0,"reference":"Ares(2026)7014840","shortTitle":"Skills","currentStatuses":[{"isCurrent":true,
            "receivingFeedbackStatus":"OPEN","feedbackStartDate":"2026/11/01 08:00:00","feedbackEndDate":"2026/12/28 23:59:59"}]}""";

    @Test
    void each_publication_of_an_initiative_has_its_own_last_hour_and_the_open_one_is_told_once() throws Unreadable {
        var read = read("""
                {"dossierSummary":"<p>Who needs <b>skills</b></p><script>x</script>","publications":[
                {"type":"OPC_LAUNCHED","endDate":"2026/12/28 23:59:59"},
                {"type":"PROP_REG","reference":"COM(2026)206","endDate":"2027/02/01 23:59:59"},
                {"type":"PLANNED","endDate":"Third quarter 2027"}]}""");

        assertThat(read.body()).contains("Who needs skills").doesNotContain("script");
        assertThat(read.facts().deadlines())
                .extracting(Deadline::day)
                .containsExactly(Optional.of(LocalDate.of(2026, 12, 28)), Optional.of(LocalDate.of(2027, 2, 1)));
        assertThat(read.facts().deadlines().get(1).words()).isEqualTo("PROP_REG, endDate: 2027/02/01 23:59:59");
        assertThat(read.facts().numbers()).contains("COM(2026) 206");
    }

    @Test
    void a_detail_that_is_odd_takes_nothing_away() throws Unreadable {
        for (var odd : new String[] {"{\"publications\":7}", "{\"publications\":[null,\"x\"]}", "{\"error\":1}"}) {
            assertThat(read(odd).facts().deadlines()).as(odd).hasSize(1);
        }
    }

    private static Collected read(String detail) throws Unreadable {
        return Reading.of("have-your-say", "18805", Optional.of(raw(FOUND)), Optional.of(raw(detail)));
    }

    private static Raw raw(String text) {
        return Raw.of(text.getBytes(UTF_8));
    }
}

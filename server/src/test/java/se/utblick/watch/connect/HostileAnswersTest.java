package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.json;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;
import se.utblick.watch.fetch.StubServer;

/** Whatever a source answers, the walk ends with word of how, and never with an exception. */
class HostileAnswersTest {

    private static final List<String> ODD = List.of(
            "{}",
            "[]",
            "[[[[[[[[]]]]]]]]",
            "{\"data\":[{}]}",
            "{\"data\":{\"id\":1}}",
            "{\"results\":{\"bindings\":[null,{\"celex\":{\"value\":\"52026PC0001\"}}]}}",
            "{\"results\":[{\"reference\":\"\\u0000\",\"metadata\":{\"identifier\":[\"\\u0000\"]}}],\"totalResults\":1}",
            "{\"totalResults\":99999999999999999999,\"results\":[]}",
            "{\"totalResults\":9000,\"results\":[{\"reference\":\"a\",\"language\":\"en\",\"metadata\":{\"identifier\":[\"a\"]}}]}",
            "{\"initiativeResultDtoPage\":{\"content\":[{\"id\":1e400},{\"id\":-1},{\"id\":1.0}],\"totalPages\":2000000000}}",
            "{\"dokumentlista\":{\"@q\":\"doktyp=fpm doktyp=eu-dokument doktyp=EUN\",\"@nasta_sida\":\"//x\",\"dokument\":{\"dok_id\":\"../../x\",\"datum\":\"2026-99-99\"}}}",
            "{\"docuLanguageListResources\":[{\"refCode\":\"<script>\"},{\"refCode\":[\"IP/26/1\"]}]}",
            "{\"notices\":[{\"publication-number\":\"1\\n2\"}],\"iterationNextToken\":{\"a\":1},\"timedOut\":\"maybe\"}",
            "{\"latest_updated\":\"\\u0000\"}",
            "[{\"url\":\"/remisser/2026/11/%2e%2e/\",\"published\":\"9999999999-11-11\"}]",
            "\ufeff{\"notices\":null}",
            "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"notices\":[{\"publication-number\":\"" + "x".repeat(100_000) + "\"}]}");

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "null",
        "1e9",
        "\"id\":",
        "\"data\":",
        "\"results\":",
        "\\u0000",
        "å",
        "\\",
        " "
    };

    @Test
    void no_answer_makes_a_walk_fail_otherwise_than_by_saying_so() {
        for (var known : KnownSources.ALL) {
            for (var answer : ODD) {
                try (var source = new LiveSource(known.kind())) {
                    var round = source.atMost(40)
                            .following("2025/0260(COD)")
                            .answering(_ -> json(answer))
                            .round();

                    assertThat(round.ended().cursor())
                            .as(known.kind() + " " + answer)
                            .isNotBlank();
                    assertThat(round.records())
                            .as(known.kind() + " " + answer)
                            .allSatisfy(one -> assertThat(one.nativeId()).matches("[^\\p{Cntrl}<>]{1,300}"));
                }
            }
        }
    }

    @Test
    void chance_does_no_better() {
        Chance.tries(40, chance -> {
            var said = chance.of("{", "[") + String.join("", chance.several(30, 30, () -> chance.of(PIECES)));
            for (var known : KnownSources.ALL) {
                try (var source = new LiveSource(known.kind())) {
                    source.atMost(10)
                            .following("2025/0260(COD)")
                            .answering(_ -> StubServer.text("application/json", said));
                    assertThat(source.round().ended()).isNotInstanceOf(Ended.Whole.class);
                }
            }
        });
    }
}

package se.utblick.watch.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.utblick.watch.connect.LiveSource.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.watch.fetch.StubServer;

/** What the sources have really answered, when it is there: each answer is understood, and brings everything once. */
class RecordedAnswersTest {

    private static final Path CORPUS = Optional.ofNullable(System.getenv("UTBLICK_CORPUS"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared", "corpus"));

    @Test
    void a_list_of_the_riksdag_gives_each_of_its_documents_once() throws IOException {
        var list = recorded("riksdagen/dokumentlista.json")
                // It was recorded for another kind of document, long ago.
                .replace("doktyp=SFS", "doktyp=fpm")
                .replaceAll("\"datum\": \"\\d{4}", "\"datum\": \"2036");
        try (var source = new LiveSource("riksdagen")) {
            source.answering(question ->
                    question.path().contains("doktyp=fpm&") && question.path().contains("&p=1&")
                            ? json(list)
                            : question.path().startsWith("/dokumentstatus")
                                    ? json("{\"dokumentstatus\":{}}")
                                    : json("{\"dokumentlista\":{\"@q\":\"%s\",\"@traffar\":\"0\",\"dokument\":null}}"
                                            .formatted(question.path())));

            assertThat(source.round().ids()).hasSize(20).doesNotHaveDuplicates().contains("SFS-1895-BIH. 52 S. 1");
            assertThat(source.round().delivered()).isEmpty();
        }
    }

    @Test
    void procedures_of_the_parliament_come_with_their_own_bytes() throws IOException {
        for (var id : new String[] {"2007-0181", "2018-2070", "2024-2006", "2025-0260", "2025-2691"}) {
            var answer = recorded("ep-opendata/odp/odp-procedure_" + id + ".json");
            try (var source = new LiveSource("europarl")) {
                source.following(id.replace('-', '/')).answering(_ -> json(answer));

                assertThat(source.round().records()).singleElement().satisfies(one -> {
                    assertThat(one.nativeId()).isEqualTo(id);
                    assertThat(LiveSource.read(one).facts().titles()).containsKey("sv");
                    assertThat(answer).contains(LiveSource.text(one.page().orElseThrow()));
                });
                assertThat(source.round().delivered()).isEmpty();
            }
        }
    }

    @Test
    void notices_of_ted_come_each_once() throws IOException {
        var answer = recorded("ted-notices/ted_api_response.json");
        try (var source = new LiveSource("ted")) {
            source.answering(question -> question.body().contains("iterationNextToken")
                    ? json("{\"notices\":[]}")
                    : StubServer.text("application/json", answer));

            assertThat(source.round().ids()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(source.round().delivered()).isEmpty();
        }
    }

    private static String recorded(String name) throws IOException {
        var file = CORPUS.resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                "NOT RUN: no " + name + " in " + CORPUS + ". Say where the corpus is with UTBLICK_CORPUS.");
        return Files.readString(file, UTF_8);
    }
}

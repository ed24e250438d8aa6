package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.fetch.StubServer.Answer;

/** The pages of followed procedures in the Legislative Observatory, in small of our own writing. */
class ProcedureFilesTest {

    private final LiveSource source =
            new LiveSource("oeil").following("2031/0258(COD)", "2031/0001(INI)", "2031-0260", "nonsense");
    private final Map<String, Answer> pages =
            new HashMap<>(Map.of("2031/0258(COD)", page("Awaiting committee decision", "1")));

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void a_procedure_comes_again_when_its_page_says_something_new_and_not_for_the_marks_in_it() {
        var first = round();
        assertThat(first.ids()).containsExactly("2031/0258(COD)");
        assertThat(first.questions())
                .extracting(LiveSource.Question::path)
                .containsExactly(
                        "/procedure-file?reference=2031%2F0001%28INI%29",
                        "/procedure-file?reference=2031%2F0258%28COD%29");
        assertThat(LiveSource.read(first.records().getFirst()).body()).contains("Awaiting committee decision");

        pages.put("2031/0258(COD)", page("Awaiting committee decision", "2"));
        assertThat(round().ids()).isEmpty();

        pages.put("2031/0258(COD)", page("Procedure completed", "3"));
        assertThat(round().ids()).containsExactly("2031/0258(COD)");
    }

    @Test
    void a_page_with_status_200_that_says_that_nobody_knows_it_is_told_of_and_takes_no_other_with_it() {
        pages.put("2031/0001(INI)", text("text/html", "<!doctype html><html><body><h1>Error</h1></body></html>"));

        var round = round();
        assertThat(round.ids()).containsExactly("2031/0258(COD)");
        assertThat(round.ended())
                .isInstanceOfSatisfying(
                        Ended.Strange.class,
                        strange -> assertThat(strange.detail()).isEqualTo("2031/0001(INI)"));
    }

    private LiveSource.Round round() {
        return source.answering(question -> pages.entrySet().stream()
                        .filter(page -> question.path().endsWith(encoded(page.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> status(404)))
                .round();
    }

    private static String encoded(String reference) {
        return reference.replace("/", "%2F").replace("(", "%28").replace(")", "%29");
    }

    private static Answer page(String status, String mark) {
        return text("text/html", """
                <!doctype html><html><body data-token="%s"><header class="es_header"><a href="/oeil/en/">OEIL</a></header>
                <h2 class="es_title-h1 mb-3">2031/0258(COD)</h2><h2 class="es_title-h2 mb-3">A facility for islands</h2>
                <div id="section1"><h2 class="es_title-h2">Basic information</h2><p class="text-danger">%s</p></div></body></html>""".formatted(mark, status));
    }
}

package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.Role;
import se.utblick.watch.WatchPaths;

/** Everything collected can be searched, a moment after it came, by whoever may see the watch. */
class ArchivePagesTest extends VisitingTheWatch {

    private static final int TRIES = 300;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_has_just_come_in_is_found_with_its_words_marked_and_nothing_in_it_runs() {
        var word = found("Här står %s i texten, och <script>alert(1)</script> <mark>.");

        var answer = until(word, "Ett dokument");

        assertThat(answer)
                .contains("Här står <mark>" + word + "</mark> i texten")
                .contains("Remiss nr <mark>" + word + "</mark>")
                .doesNotContain("<script>alert");
    }

    @Test
    void it_says_how_many_there_are_of_each_kind_and_leads_to_them() {
        var word = found("Här står %s.");

        assertThat(until(word, "Ett dokument"))
                .contains("href=\"/archive?q=" + word + "&amp;kind=REFERRAL\"")
                .contains("href=\"/archive?q=" + word + "&amp;source=g0v-remisser\"");
        assertThat(search(word + "&kind=CALL").body()).contains("Inga dokument").contains("Inget dokument stämmer");
        assertThat(search(word + "&kind=REFERRAL").body())
                .contains("Ett dokument")
                .contains("(ta bort)");
    }

    @Test
    void a_question_becomes_an_interest_in_one_click() {
        var word = found("Här står %s.");
        until(word, "Ett dokument");
        var page = search(word + "&kind=REFERRAL&source=g0v-remisser").body();

        assertThat(page).contains("Spara som intresse");
        var form = strategist
                .open("/interests/new?query=" + encoded("(" + word + ") källa:\"g0v-remisser\"") + "&kinds=REFERRAL")
                .body();
        assertThat(page).contains(encoded("(" + word + ") källa:\"g0v-remisser\"") + "&amp;kinds=REFERRAL");
        assertThat(form)
                .contains(">(" + word + ") källa:\"g0v-remisser\"</textarea>")
                .containsPattern("value=\"REFERRAL\"[^>]*checked");
    }

    @Test
    void a_question_that_cannot_be_read_is_told_where() {
        var answer = search(encoded("skog OR"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Felet står vid tecken 6:").contains("value=\"skog OR\"");
    }

    @Test
    void odd_questions_get_an_answer_too() {
        for (var odd : List.of(
                "%00",
                "%F0%9F%8C%B2", "a*", "x&page=99999999999", "x&page=-1", "x&order=?", "x&kind=%3C", "y&year=1%1F2")) {
            assertThat(search(odd).statusCode()).as(odd).isIn(200, 422);
        }
        assertThat(search(encoded("å".repeat(1_001))).statusCode()).isEqualTo(422);
    }

    @Test
    void only_those_who_see_the_watch_search_and_only_those_who_judge_save() {
        assertThat(as(Role.EMPLOYEE).open(WatchPaths.ARCHIVE + "?q=skog").body())
                .doesNotContain("Spara som intresse");
    }

    @Test
    void what_another_process_has_changed_or_taken_away_is_noticed() {
        var word = found("Här står %s.");
        until(word, "Ett dokument");
        var other = "annat" + word;
        var id = jdbc.sql("update watch.publication set body = :body where title like :title returning id")
                .param("body", "Nu står här " + other)
                .param("title", "%" + word)
                .query(UUID.class)
                .single();

        assertThat(until(other, "Ett dokument")).contains("Nu står här <mark>" + other + "</mark>");
        for (var table : List.of("ranked", "finding", "publication_version")) {
            jdbc.sql("delete from watch." + table + " where publication_id = :id")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("delete from watch.publication where id = :id").param("id", id).update();
        until(other, "Inga dokument");
    }

    @Test
    void a_new_index_is_built_while_the_old_one_answers() {
        var word = found("Här står %s.");
        until(word, "Ett dokument");
        var before = wanted();

        tools.stream()
                .filter(tool -> tool.name().equals("rebuild-search"))
                .findFirst()
                .orElseThrow()
                .run(List.of(), System.out);

        assertThat(wanted()).isEqualTo(before + 1);
        for (int i = 0; i < 20; i++) {
            assertThat(search(word).body()).contains("Ett dokument");
            sleep();
        }
    }

    private int wanted() {
        return jdbc.sql("select wanted from watch.archive").query(Integer.class).single();
    }

    /** The index follows a second behind. */
    private String until(String question, String said) {
        for (int i = 0; i < TRIES; i++) {
            var body = search(question).body();
            if (body.contains(said)) {
                return body;
            }
            sleep();
        }
        throw new AssertionError("Not " + said + ": " + search(question).body());
    }

    private HttpResponse<String> search(String question) {
        return strategist.open(WatchPaths.ARCHIVE + "?q=" + question);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

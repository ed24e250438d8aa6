package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;

import org.junit.jupiter.api.Test;
import se.utblick.organisation.Role;

class HandInPagesTest extends VisitingTheWatch {

    @Test
    void a_pasted_text_is_found_in_the_inbox_with_who_brought_it_and_why() {
        var word = aWord();
        var employee = as(Role.EMPLOYEE);
        assertThat(employee.open("/findings").body()).contains("href=\"/publications/new\"");
        employee.open("/publications/new");

        var answer = employee.send(
                "/publications",
                "kind",
                "NEWS",
                "title",
                "Inbjudan " + word,
                "text",
                "Kom till <b>mötet</b> om " + word,
                "why",
                "Vi borde vara med.");

        assertThat(answer.body()).contains("Inlämnad.", "Kom till &lt;b&gt;mötet&lt;/b&gt; om", "Framlyft");
        assertThat(strategist.open("/findings?q=" + word).body()).contains("Inbjudan " + word, "Vi borde vara med.");
    }

    @Test
    void an_address_inside_the_house_is_refused_in_plain_words_and_nothing_typed_is_lost() {
        strategist.open("/publications/new");

        var answer = strategist.post(
                "/publications",
                "kind",
                "CALL",
                "link",
                "http://localhost:" + port + "/administration",
                "why",
                "Det här skrev jag.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Klistra in texten i stället",
                        "Det här skrev jag.",
                        "value=\"CALL\" selected",
                        "/administration");
    }

    @Test
    void what_lies_at_a_link_is_shown_only_when_there_is_a_link() {
        strategist.open("/publications/new");

        assertThat(strategist.post("/publications/look", "kind", "NEWS").statusCode())
                .isEqualTo(422);
        assertThat(strategist
                        .post("/publications/look", "kind", "NEWS", "link", "http://10.0.0.1/")
                        .body())
                .contains("leder inte till den öppna webben");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        strategist.open("/publications/new");

        var answer = strategist.post(
                "/publications", "kind", "NONE", "text", "en text", "last-day", "2020-01-01", "language", "xx");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv en rubrik", "Den dagen har passerat", "en text");
        assertThat(strategist.post("/publications", "kind", "NEWS").body()).contains("Skriv en länk, eller klistra in");
    }

    @Test
    void whoever_may_not_is_shown_no_way_there() {
        var controller = as(Role.CONTROLLER);

        assertThat(controller.open("/findings").body()).doesNotContain("/publications/new");
        assertThat(controller.open("/publications/new").statusCode()).isEqualTo(403);
    }
}

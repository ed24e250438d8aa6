package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.theFinding;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.organisation.Role;
import se.utblick.platform.jobs.Job;
import se.utblick.topics.TopicSamples;
import se.utblick.watch.WatchPaths;

/** A publication's topics as its readers see them, and as they are chosen, without any script. */
class TopicsOfAPublicationTest extends VisitingTheWatch {

    @Autowired
    List<Job> jobs;

    @TempDir
    Path thesaurus;

    private String page = "";
    private String answers = "";

    @BeforeEach
    void a_publication_that_came_without_topics() {
        TopicSamples.vocabulary(tools, thesaurus);
        jobs.stream()
                .filter(job -> job.name().equals("topics.learn"))
                .findFirst()
                .orElseThrow()
                .work()
                .run();
        var word = found("En rapport om renskötsel och %s.");
        var id = theFinding(watch, judge, word).id();
        page = WatchPaths.publication(id);
        answers = WatchPaths.topics(id);
    }

    @Test
    void a_suggestion_says_why_and_is_accepted_by_one_click() {
        assertThat(strategist.open(page).body())
                .contains("Ingen har sagt vad publikationen handlar om än", "Förslag", "Ord i texten: renskötsel")
                .contains("räknas inte när intressen söker");

        assertThat(strategist.send(answers, "code", "t100", "answer", "yes").body())
                .contains("Ämnesordet är valt", "Förslag som")
                .doesNotContain("Ord i texten: renskötsel");
    }

    @Test
    void a_suggestion_is_rejected_by_one_click_and_can_be_taken_back() {
        strategist.open(page);

        assertThat(strategist.send(answers, "code", "t100", "answer", "no").body())
                .contains("Det är noterat", "Ett ämnesord stämmer inte", "Stämmer ändå")
                .doesNotContain("Ord i texten: renskötsel");
        assertThat(strategist.send(answers, "code", "t100", "answer", "yes").body())
                .contains("Förslag som")
                .doesNotContain("Stämmer ändå");
    }

    @Test
    void another_topic_is_looked_for_in_either_language_and_added() {
        assertThat(strategist.open(page + "?topic=animal").body())
                .contains("Ett hittades", "djurhållning", "Lägg till");
        assertThat(strategist.open(page + "?topic=vallning").body()).contains("Inget ämnesord att lägga till heter så");
        assertThat(strategist.open(page + "?topic=%3Cscript%3E%25").body()).doesNotContain("<script>%");

        strategist.send(answers, "code", "t101", "answer", "yes");

        assertThat(strategist.open(page + "?topic=djurh%C3%A5llning").body())
                .contains("Inget ämnesord att lägga till heter så", "djurhållning");
    }

    @Test
    void whoever_may_only_read_sees_what_is_suggested_and_may_say_nothing() {
        var employee = as(Role.EMPLOYEE);

        assertThat(employee.open(page).body())
                .contains("Förslag", "renskötsel")
                .doesNotContain(answers, "Lägg till ett ämnesord");
        assertThat(employee.send(answers, "code", "t100", "answer", "yes").statusCode())
                .isEqualTo(403);
    }

    @Test
    void nonsense_is_not_found_and_an_unknown_topic_is_refused_with_what_to_do() {
        strategist.open(page);

        assertThat(strategist.send(answers, "code", "'; drop", "answer", "yes").statusCode())
                .isEqualTo(404);
        assertThat(strategist.send(answers, "code", "t100", "answer", "perhaps").statusCode())
                .isEqualTo(404);
        assertThat(strategist.send(answers, "code", "t404", "answer", "yes"))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(409))
                .satisfies(refused -> assertThat(refused.body()).contains("Sök efter det igen under Ämnen"));
    }
}

package se.utblick.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.topics.TopicSamples.file;
import static se.utblick.topics.TopicSamples.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Tool;

/** The vocabulary in the database, and what of it belongs to each area. */
@HouseTest
class ConceptsTest {

    private static final ConceptId REINDEER = new ConceptId(ConceptKind.DESCRIPTOR, "t100");
    private static final ConceptId ANIMALS = new ConceptId(ConceptKind.DESCRIPTOR, "t101");

    @Autowired
    Concepts concepts;

    @Autowired
    Topics topics;

    @Autowired
    Journal journal;

    @Autowired
    List<Tool> tools;

    @TempDir
    Path folder;

    @BeforeEach
    void vocabulary() {
        TopicSamples.vocabulary(tools, folder);
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_new_name_changes_one() {
        long before = journal.count();
        assertThat(run(tools, "import eurovoc", file(folder, "same.jsonl", TopicSamples.LINES)))
                .satisfies(again -> assertThat(again.exit()).isZero())
                .satisfies(again -> assertThat(again.said()).contains("0 new", "0 changed", "2 unchanged"));
        assertThat(journal.count()).isEqualTo(before);

        var renamed = TopicSamples.LINES.replace("animal keeping", "keeping of animals");
        assertThat(run(tools, "import eurovoc", file(folder, "renamed.jsonl", renamed))
                        .said())
                .contains("0 new", "1 changed", "1 unchanged");
        assertThat(concepts.having(Set.of(ANIMALS)).getFirst().name().en()).isEqualTo("keeping of animals");
    }

    @Test
    void broken_lines_are_named_and_the_others_come_in() {
        var outcome = run(
                tools,
                "import eurovoc",
                file(folder, "broken.jsonl", "{\"id\":\"<script>\"}\nnot json\n" + TopicSamples.LINES));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.said()).contains("broken.jsonl, line 1", "broken.jsonl, line 2", "2 unchanged");
        assertThat(run(tools, "import eurovoc", folder + "/missing.jsonl").exit())
                .isEqualTo(1);
        assertThat(run(tools, "import eurovoc").exit()).isEqualTo(2);
    }

    @Test
    void a_concept_is_found_by_its_swedish_name_its_english_and_by_other_words_for_it() {
        for (var words : List.of("renskötsel", "RENSK", "reindeer husb", "reindeer herding")) {
            assertThat(concepts.called(words, 5))
                    .as(words)
                    .extracting(Concept::id)
                    .contains(REINDEER);
        }
        assertThat(concepts.called("%", 5)).isEmpty();
        assertThat(concepts.called("  ", 5)).isEmpty();
        assertThat(concepts.called("djurhållning", 5).getFirst().above())
                .containsExactly(new ConceptId(ConceptKind.MICROTHESAURUS, "9906"));
    }

    @Test
    void the_mapping_fills_the_areas_makes_themes_of_the_rest_and_tells_what_is_unknown() {
        var mapping = file(folder, "mapping.json", TopicSamples.MAPPING);

        assertThat(run(tools, "import topic-mapping", mapping).said())
                .containsPattern("Kultur +\\d new +\\d unchanged +1 unknown");
        assertThat(run(tools, "import topic-mapping", mapping).said())
                .containsPattern("Kultur +0 new +3 unchanged +1 unknown");
        assertThat(concepts.of(new TopicId("kultur"))).extracting(Concept::id).contains(REINDEER);
        assertThat(topics.topic(new TopicId("northern-trial")).orElseThrow().kind())
                .isEqualTo(Topic.Kind.SUBJECT);
        assertThat(topics.areas()).extracting(topic -> topic.id().code()).doesNotContain("northern-trial");
        assertThat(run(tools, "import topic-mapping", file(folder, "x.json", "[]"))
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void the_strategist_adds_and_removes_the_journal_says_so_and_others_may_not() {
        var strategist = anActor(Role.STRATEGIST);
        var area = topics.topic(new TopicId("kompetens")).orElseThrow();

        concepts.add(strategist, area, ANIMALS);
        concepts.add(strategist, area, ANIMALS);
        assertThat(concepts.of(area.id())).extracting(Concept::id).contains(ANIMALS);
        concepts.remove(strategist, area, ANIMALS);

        assertThat(concepts.of(area.id())).extracting(Concept::id).doesNotContain(ANIMALS);
        assertThat(journal.about(area.subject()).stream()
                        .filter(entry -> entry.authorId().equals(strategist.authorId())))
                .extracting(Journal.Entry::action)
                .containsExactly("concept-removed", "concept-added");
        assertThatThrownBy(() -> concepts.add(anActor(Role.EMPLOYEE), area, ANIMALS))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> concepts.add(strategist, area, new ConceptId(ConceptKind.DESCRIPTOR, "t404")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_name_in_either_language_stands_for_all_that_lies_under_it() {
        assertThat(concepts.calledAndUnder("Djurhållning")).contains(ANIMALS, REINDEER);
        assertThat(concepts.calledAndUnder("reindeer HERDING")).containsExactly(REINDEER);
        assertThat(concepts.calledAndUnder("herding")).contains(ANIMALS, REINDEER);
        assertThat(concepts.calledAndUnder("djurhåll")).isEmpty();
        assertThat(concepts.calledAndUnder("\0")).isEmpty();
    }
}

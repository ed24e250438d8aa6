package se.utblick.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.topics.TopicSamples.file;
import static se.utblick.topics.TopicSamples.run;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.platform.Tool;

/** The command that measures, on files so small that the answer is known. */
@HouseTest
class EvaluateTopicsTest {

    @Autowired
    List<Tool> tools;

    @TempDir
    Path folder;

    @Test
    void acts_in_one_file_are_parted_by_their_marks_and_measured_at_each_level() {
        var acts = file(
                folder,
                "acts.jsonl",
                act("train", "t100", "reindeer herding in the north").repeat(4)
                        + act("train", "t101", "keeping of cattle and of horses")
                                .repeat(4)
                        + act("validation", "t100", "herding reindeer in the far north")
                        + act("validation", "t100", "cattle and horses"));
        var fields = file(folder, "fields.json", TopicSamples.FIELDS);
        var words = file(folder, "words.jsonl", TopicSamples.LINES);

        var outcome =
                run(tools, "evaluate topics", "--train", acts, "--test", acts, "--eurovoc", fields, "--eurovoc", words);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.said())
                .contains("descriptor", "learnt from 8", "2 tested")
                .containsPattern("descriptor[^\\n]*\\n  micro-F1 [\\d.]+  P@1 50.0  P@3 33.3  P@5 20.0")
                .containsPattern("microthesaurus[^\\n]*\\n  micro-F1 [\\d.]+  P@1 100.0")
                .containsPattern("domain[^\\n]*\\n  micro-F1 [\\d.]+  P@1 100.0");
    }

    @Test
    void swedish_documents_are_known_by_their_fields_and_parted_by_day() {
        var documents = file(
                folder,
                "documents.jsonl",
                document("2024-01-01", "Skola", "Lärare i skolan").repeat(6)
                        + document("2024-02-01", "Energi", "Vindkraft och elnät")
                                .repeat(6)
                        + document("2025-01-01", "Energi", "Elnät för vindkraft"));

        var outcome = run(tools, "evaluate topics", "--train", documents, "--test", documents, "--from", "2025-01-01");

        assertThat(outcome.said()).contains("learnt from 12", "1 tested", "P@1 100.0", "nDCG@5 100.0");
    }

    @Test
    void what_cannot_be_measured_is_said_with_what_to_write() {
        var nothing = file(folder, "nothing.jsonl", "{}\n[]\nxx\n");

        assertThat(run(tools, "evaluate topics"))
                .satisfies(said -> assertThat(said.exit()).isEqualTo(2));
        assertThat(run(tools, "evaluate topics", "--train", nothing, "--test", nothing)
                        .said())
                .contains("nothing to learn from");
        assertThat(run(tools, "evaluate topics", "--train", folder + "/no", "--test", nothing)
                        .exit())
                .isEqualTo(1);
    }

    private static String act(String split, String code, String text) {
        return """
                {"celex":"31999L0001","split":"%s","eurovoc_ids":["%s"],"text_first_6000":"%s"}
                """.formatted(split, code, text);
    }

    private static String document(String day, String category, String title) {
        return """
                {"url":"/prov/","published":"%s","categories":["%s"],"title":"%s","summary":null}
                """.formatted(day, category, title);
    }
}

package se.utblick.topics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.utblick.platform.Tool;

/** Small made-up vocabularies in the shapes that the real ones come in. */
public final class TopicSamples {

    /** What a tool ended with, and what it said. */
    record Outcome(int exit, String said) {}

    static final String LINES = """
            {"id":"t100","uri":"http://eurovoc.europa.eu/t100","en":"reindeer husbandry","sv":"renskötsel","alt_en":["reindeer herding","herding of reindeer"],"broader":["t101"],"mt":["9906"]}
            {"id":"t101","uri":"http://eurovoc.europa.eu/t101","en":"animal keeping","sv":"djurhållning","mt":["9906"]}
            """;

    static final String FIELDS = """
            {"domains":{"99":{"en":"NORTHERN LIFE","sv":"LIV I NORR"}},
             "microthesauri":{"9906":{"en":"herding","sv":"vallning","domain":"99"}}}
            """;

    static final String MAPPING = """
            {"_note":"made up","areas":{
              "culture":{"sv":"Kultur","eurovoc_microthesauri":[{"code":"9906","sv":"vallning"}],
                "eurovoc_concepts":[{"id":"t100","sv":"renskötsel"},{"id":"t999","sv":"finns inte"}],
                "regeringen_se_categories":[{"code":"9001","label":"Prov av kategori"}]},
              "northern_trial":{"sv":"Prov i norr","eurovoc_concepts":[{"id":"t101","sv":"djurhållning"}]}}}
            """;

    /** Brings the small vocabulary in, once or again. */
    public static void vocabulary(List<Tool> tools, Path folder) {
        run(tools, "import eurovoc", file(folder, "fields.json", FIELDS), file(folder, "concepts.jsonl", LINES));
    }

    static String file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static Outcome run(List<Tool> tools, String name, String... arguments) {
        var said = new ByteArrayOutputStream();
        var tool = tools.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        int exit = tool.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Outcome(exit, said.toString(StandardCharsets.UTF_8));
    }

    private TopicSamples() {}
}

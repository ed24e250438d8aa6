package se.utblick.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.kernel.Bilingual;

/** SKOS in RDF/XML, in the two ways that a thing's kind may be written. */
class SkosTest {

    private static final String HEAD = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
            """;
    private static final String REINDEER = """
            <skos:Concept rdf:about="http://eurovoc.europa.eu/t100">
              <skos:prefLabel xml:lang="en">reindeer &amp; husbandry</skos:prefLabel>
              <skos:prefLabel xml:lang="sv">renskötsel</skos:prefLabel>
              <skos:prefLabel xml:lang="fi">poronhoito</skos:prefLabel>
              <skos:altLabel xml:lang="sv">renhållning</skos:altLabel>
              <skos:broader rdf:resource="http://eurovoc.europa.eu/t101"/>
              <skos:inScheme rdf:resource="http://eurovoc.europa.eu/100999"/>
            </skos:Concept>
            """;
    private static final String SCHEMES = """
            <rdf:Description rdf:about="http://eurovoc.europa.eu/100999">
              <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#ConceptScheme"/>
              <skos:prefLabel xml:lang="sv">9906 vallning</skos:prefLabel>
            </rdf:Description>
            <rdf:Description rdf:about="http://eurovoc.europa.eu/100998">
              <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#ConceptScheme"/>
              <skos:prefLabel xml:lang="en">99 NORTHERN LIFE</skos:prefLabel>
            </rdf:Description>
            """;
    private static final ConceptId GROUP = new ConceptId(ConceptKind.MICROTHESAURUS, "9906");

    @TempDir
    Path folder;

    @Test
    void concepts_groups_and_fields_are_read_with_names_in_our_languages_and_with_what_lies_above() {
        var thesaurus = read("a.rdf", HEAD + REINDEER + SCHEMES + "</rdf:RDF>");

        assertThat(thesaurus.broken()).isEmpty();
        assertThat(thesaurus.concepts())
                .containsExactlyInAnyOrder(
                        new Concept(
                                new ConceptId(ConceptKind.DESCRIPTOR, "t100"),
                                new Bilingual("renskötsel", "reindeer & husbandry"),
                                List.of("renhållning"),
                                List.of(),
                                Set.of(new ConceptId(ConceptKind.DESCRIPTOR, "t101"), GROUP)),
                        new Concept(
                                GROUP,
                                new Bilingual("vallning", ""),
                                List.of(),
                                List.of(),
                                Set.of(new ConceptId(ConceptKind.DOMAIN, "99"))),
                        new Concept(
                                new ConceptId(ConceptKind.DOMAIN, "99"),
                                new Bilingual("", "NORTHERN LIFE"),
                                List.of(),
                                List.of(),
                                Set.of()));
    }

    @Test
    void a_document_type_is_refused_and_nothing_outside_is_read() {
        var secret = TopicSamples.file(folder, "secret.txt", "hemligt");
        var hostile = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file://" + secret + "\">]>" + HEAD
                + "<skos:Concept rdf:about=\"http://e/t1\"><skos:prefLabel xml:lang=\"sv\">&x;</skos:prefLabel>"
                + "</skos:Concept></rdf:RDF>";

        var thesaurus = read("b.rdf", hostile);

        assertThat(thesaurus.concepts()).isEmpty();
        assertThat(thesaurus.broken())
                .singleElement()
                .asString()
                .startsWith("b.rdf: ")
                .doesNotContain("hemligt");
    }

    @Test
    void what_is_cut_off_or_endlessly_deep_is_told_and_what_came_before_is_kept() {
        assertThat(read("c.rdf", HEAD + REINDEER + "<skos:Concept").broken()).hasSize(1);
        assertThat(read("d.rdf", HEAD + REINDEER + "<skos:Concept").concepts()).hasSize(1);
        assertThat(read("e.rdf", HEAD + "<a>".repeat(5_000)).broken()).hasSize(1);
        assertThat(read("f.rdf", "").broken()).hasSize(1);
    }

    private Thesaurus read(String name, String content) {
        var thesaurus = new Thesaurus();
        try {
            ThesaurusFiles.read(Path.of(TopicSamples.file(folder, name, content)), thesaurus);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return thesaurus;
    }
}

package se.utblick.platform.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** One text as PDF and as Word: what is a heading in it is one in both, and nobody is shut out from reading it. */
class PaperTest {

    private static final Paper PAPER = Paper.of("""
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Tjänsteskrivelse</title></head><body>
            <div class="letterhead"><p>Region &amp; län</p></div>
            <h1>Yttrande över utredningen</h1>
            <dl><dt>Diarienummer</dt><dd>EXEMPEL-1</dd></dl>
            <h2>Förslag till beslut</h2><ol><li>Regionstyrelsen avger <strong>yttrandet</strong>.</li><li>Det skickas.</li></ol>
            <h2>Bedömning</h2><p>Räksmörgås och <em>åtgärder</em>.<br>Ny rad.</p><ul><li>Ett</li></ul>
            <blockquote>Ord ur remissen.</blockquote>
            <table><caption>Ställningstaganden</caption><thead><tr><th scope="col">Förslag</th><th scope="col">Vi</th></tr></thead>
            <tbody><tr><td>4.1</td><td>Tillstyrker</td></tr></tbody></table>
            </body></html>""");

    @BeforeAll
    static void checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void the_pdf_can_be_listened_to_and_archived(PDFAFlavour flavour) throws Exception {
        assertThat(faults(PAPER.pdf(), flavour)).isEmpty();
    }

    @Test
    void a_pdf_without_its_language_would_be_found() throws Exception {
        var silent =
                Paper.of("<html><head></head><body><h1>x</h1></body></html>").pdf();

        assertThat(faults(silent, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void the_pdf_says_what_the_text_says_in_its_order() throws IOException {
        try (var pdf = Loader.loadPDF(PAPER.pdf())) {
            assertThat(text(pdf))
                    .contains("Region & län Yttrande över utredningen Diarienummer EXEMPEL-1 Förslag till beslut")
                    .contains("Räksmörgås och åtgärder.")
                    .contains("1 (1)");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tjänsteskrivelse");
        }
    }

    @Test
    void the_word_document_has_headings_lists_and_tables_as_such() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(PAPER.word()))) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Förslag till beslut", "Bedömning");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Regionstyrelsen avger yttrandet.", "Det skickas.", "Ett");
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().getLast().getRow(1).getCell(1).getText())
                    .isEqualTo("Tillstyrker");
            assertThat(word.getTables().getLast().getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void nothing_is_fetched_and_nothing_runs_whatever_the_text_holds() throws Exception {
        var hostile = Paper.of("""
                <html lang="sv"><head><title>x</title><link rel="stylesheet" href="http://127.0.0.1:9/x.css"></head><body>
                <p>Före</p><script>alert(1)</script><p>Efter \u0007<a href="javascript:alert(1)">länk</a></p></body></html>""");

        try (var pdf = Loader.loadPDF(hostile.pdf())) {
            assertThat(text(pdf)).contains("Före", "Efter").doesNotContain("alert");
            assertThat(pdf.getDocumentCatalog().getNames())
                    .satisfiesAnyOf(
                            names -> assertThat(names).isNull(),
                            names -> assertThat(names.getJavaScript()).isNull());
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(hostile.word()))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .noneMatch(text -> text.contains("alert"));
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static Set<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var faults = new TreeSet<String>();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
                }
            }
        }
        return faults;
    }
}

package se.utblick.platform.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** A paper as a Word document: what is a heading, a list or a table in the text is one in the document. */
final class Word {

    private final XWPFDocument document = new XWPFDocument();
    private final WordStyles styles;

    private Word(String language) {
        this.styles = new WordStyles(document, language);
    }

    static byte[] of(Document text) {
        var language = text.selectStream("html")
                .map(html -> html.attr("lang"))
                .findFirst()
                .orElse("");
        var word = new Word(language.equals("en") ? "en-GB" : "sv-SE");
        word.document.getProperties().getCoreProperties().setTitle(text.title());
        word.blocks(text.body());
        var bytes = new ByteArrayOutputStream();
        try (var document = word.document) {
            document.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void blocks(Element parent) {
        for (var element : parent.children()) {
            switch (element.normalName()) {
                case "h1" -> paragraph("Heading1", element);
                case "h2" -> paragraph("Heading2", element);
                case "h3" -> paragraph("Heading3", element);
                case "ul" -> list(element, styles.bullets());
                case "ol" -> list(element, styles.numbers());
                case "dl" -> facts(element);
                case "table" -> table(element);
                case "blockquote" -> paragraph("Quote", element);
                case "p" -> paragraph("Normal", element);
                default -> blocks(element);
            }
        }
    }

    private void paragraph(String style, Element element) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        runs(paragraph, element, Face.PLAIN);
    }

    private void list(Element list, BigInteger kind) {
        for (var item : list.select("> li")) {
            var paragraph = document.createParagraph();
            paragraph.setStyle("ListParagraph");
            paragraph.setNumID(kind);
            runs(paragraph, item, Face.PLAIN);
        }
    }

    private void facts(Element facts) {
        var names = facts.select("dt");
        if (names.isEmpty()) {
            return;
        }
        var table = ruled(document.createTable(names.size(), 2));
        for (int row = 0; row < names.size(); row++) {
            cell(table.getRow(row).getCell(0), names.get(row), Face.BOLD);
            var value = names.get(row).nextElementSibling();
            cell(table.getRow(row).getCell(1), value == null ? new Element("dd") : value, Face.PLAIN);
        }
        document.createParagraph();
    }

    private void table(Element element) {
        var rows = element.select("tr");
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        if (columns == 0) {
            return;
        }
        element.select("caption").forEach(caption -> paragraph("Heading3", caption));
        var table = ruled(document.createTable(rows.size(), columns));
        for (int row = 0; row < rows.size(); row++) {
            var cells = cells(rows.get(row));
            for (int column = 0; column < cells.size(); column++) {
                var face = cells.get(column).normalName().equals("th") ? Face.BOLD : Face.PLAIN;
                cell(table.getRow(row).getCell(column), cells.get(column), face);
            }
        }
        table.getRow(0).setRepeatHeader(!element.select("thead").isEmpty());
        document.createParagraph();
    }

    private static Elements cells(Element row) {
        return row.select("> th, > td");
    }

    private static XWPFTable ruled(XWPFTable table) {
        table.setWidth("100%");
        return table;
    }

    private void cell(XWPFTableCell cell, Element element, Face face) {
        runs(cell.getParagraphs().getFirst(), element, face);
    }

    private record Face(boolean bold, boolean italic) {
        static final Face PLAIN = new Face(false, false);
        static final Face BOLD = new Face(true, false);

        Face of(String name) {
            return switch (name) {
                case "strong", "b" -> new Face(true, italic);
                case "em", "i" -> new Face(bold, true);
                default -> this;
            };
        }
    }

    private void runs(XWPFParagraph paragraph, Node parent, Face face) {
        for (var node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                var run = paragraph.createRun();
                run.setText(text.text());
                run.setBold(face.bold());
                run.setItalic(face.italic());
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                paragraph.createRun().addBreak();
            } else if (node instanceof Element element) {
                runs(paragraph, element, face.of(element.normalName()));
            }
        }
    }
}

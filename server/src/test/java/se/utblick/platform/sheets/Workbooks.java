package se.utblick.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that somebody means ill with, or that no spreadsheet would write. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static byte[] thatUnpacksTo(int bytes) {
        return packed(Map.of("xl/worksheets/sheet1.xml", new byte[bytes]));
    }

    static byte[] ofRows(int rows) {
        var text = new StringBuilder("<row r=\"1\">" + cell("A1", "Fil") + "</row>");
        for (int row = 2; row <= rows; row++) {
            text.append("<row r=\"").append(row).append("\"/>");
        }
        return ofSheet("", text.toString());
    }

    static byte[] withRowNumbered(int row) {
        return ofSheet(
                "",
                "<row r=\"1\">%s</row><row r=\"%d\">%s</row>".formatted(cell("A1", "Fil"), row, cell("A" + row, "x")));
    }

    static byte[] withFormula(String heading, String formula) {
        return ofSheet(
                "",
                "<row r=\"1\">%s</row><row r=\"2\"><c r=\"A2\"><f>%s</f><v>2</v></c></row>"
                        .formatted(cell("A1", heading), formula));
    }

    static byte[] withEntity(String heading, String address) {
        return ofSheet(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>",
                "<row r=\"1\">%s</row><row r=\"2\">%s</row>".formatted(cell("A1", heading), cell("A2", "&e;")));
    }

    private static String cell(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    private static byte[] ofSheet(String before, String rows) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""".getBytes(UTF_8));
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""".getBytes(UTF_8));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN).getBytes(UTF_8));
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""".getBytes(UTF_8));
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(MAIN).getBytes(UTF_8));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "%s<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                        .formatted(before, MAIN, rows)
                        .getBytes(UTF_8));
        return packed(parts);
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private Workbooks() {}
}

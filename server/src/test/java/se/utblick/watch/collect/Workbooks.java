package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as tests need them, in their parts and packed. */
final class Workbooks {

    /** The least that is a workbook: one sheet, its texts in place, and one style that is a day. */
    static byte[] of(String day) throws IOException {
        return packed(parts(day));
    }

    static Map<String, byte[]> parts(String day) {
        var texts = new String[] {"Specific objective", "Total support", "Start date", "End date"};
        var sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">");
        for (int i = 0; i < texts.length; i++) {
            sheet.append("<c r=\"%c1\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, texts[i]));
        }
        sheet.append(
                        "</row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>SO 1.1</t></is></c><c r=\"B2\"><v>1000</v></c>")
                .append("<c r=\"C2\" t=\"inlineStr\"><is><t>2023-01-01</t></is></c><c r=\"D2\" s=\"1\"><v>")
                .append(day)
                .append("</v></c></row></sheetData></worksheet>");
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""".getBytes(UTF_8));
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""".getBytes(UTF_8));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""".getBytes(UTF_8));
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""".getBytes(UTF_8));
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""".getBytes(UTF_8));
        parts.put("xl/worksheets/sheet1.xml", sheet.toString().getBytes(UTF_8));
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Workbooks() {}
}

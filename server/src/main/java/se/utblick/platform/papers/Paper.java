package se.utblick.platform.papers;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A text to be handed over, such as a memorandum to a body. Written as plain HTML: headings, paragraphs, lists, tables, and
 * lists of facts; its language and title are those of the page.
 */
public final class Paper {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Document text;

    private Paper(Document text) {
        this.text = text;
    }

    /** @param html as {@code Pages.written} makes it of a page record and its template */
    public static Paper of(String html) {
        return new Paper(Jsoup.parse(html));
    }

    /** Tagged for those who listen to it (PDF/UA-1), and fit to be archived (PDF/A-3a). */
    public byte[] pdf() {
        return Pdf.of(text.clone());
    }

    /** A document that somebody can go on writing in, with the headings as styles. */
    public byte[] word() {
        return Word.of(text);
    }

    /** The answer that makes a browser save it as PDF. */
    public ResponseEntity<byte[]> asPdf(String name) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF, pdf());
    }

    /** The answer that makes a browser save it as a Word document. */
    public ResponseEntity<byte[]> asWord(String name) {
        return file(name + ".docx", WORD, word());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}

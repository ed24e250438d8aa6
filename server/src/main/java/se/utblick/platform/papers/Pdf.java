package se.utblick.platform.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A paper as PDF. Nothing is fetched while it is made, whatever the text points at. */
final class Pdf {

    private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);
    private static final String FAMILY = "Source Sans";

    static {
        // It would tell the terminal of every font and style sheet; what goes wrong it tells us.
        XRLog.setLoggingEnabled(false);
    }

    static byte[] of(Document text) {
        style(text);
        bookmarks(text);
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.withDiagnosticConsumer(Pdf::told);
            builder.usePDDocument(document);
            refuseToFetch(builder);
            font(builder, document, "400Regular", 400, FontStyle.NORMAL);
            font(builder, document, "600SemiBold", 700, FontStyle.NORMAL);
            font(builder, document, "400Regular_Italic", 400, FontStyle.ITALIC);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.withProducer("Utblick");
            builder.withW3cDocument(new W3CDom().fromJsoup(text), "");
            builder.toStream(bytes);
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void refuseToFetch(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
    }

    /** Without the font's ligatures: one glyph for two letters is read aloud, searched for and copied as nothing. */
    private static void font(PdfRendererBuilder builder, PDDocument document, String name, int weight, FontStyle style)
            throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(resource("/static/paper/" + name + ".ttf")));
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY, weight, style, true);
    }

    private static void style(Document text) {
        try (var css = resource("/paper/paper.css")) {
            text.head().appendElement("style").text(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
        if (text.head().selectFirst("meta[name=description]") == null) {
            text.head().appendElement("meta").attr("name", "description").attr("content", text.title());
        }
    }

    /** The headings beside the text, as readers of long papers use them. */
    private static void bookmarks(Document text) {
        var marks = text.head().appendElement("bookmarks");
        int number = 0;
        for (var heading : text.select("h1, h2")) {
            if (heading.id().isEmpty()) {
                heading.id("part-" + ++number);
            }
            marks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(name), name);
    }

    private static void told(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.SEVERE.intValue()) {
            LOG.warn("{}", diagnostic.getFormattedMessage());
        }
    }

    private Pdf() {}
}

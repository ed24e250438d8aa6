package se.utblick.watch.collect;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail is put together from: its text, and what hangs on it. Whatever is broken in it is passed by. */
final class MailParts {

    /** Something that hangs on a mail: told of, and never opened. */
    record Attachment(String name, long size) {}

    private static final int MOST = 50;
    private static final int DEEPEST = 10;
    private static final int LONGEST_NAME = 120;
    private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");
    // A line that was broken only to be short enough ends with a space; the one that begins a signature does not count.
    private static final Pattern BROKEN_ONLY_TO_FIT = Pattern.compile("(?<!^--|\\n--) \\r?\\n(?![>\\s])");

    private final List<Attachment> attachments = new ArrayList<>();
    private int count;

    private MailParts() {}

    record Read(String text, List<Attachment> attachments) {}

    static Read of(MimeMessage message) throws Unreadable {
        var parts = new MailParts();
        var text = parts.text(message, 0);
        return new Read(PlainText.clean(text), parts.attachments);
    }

    private String text(MimePart part, int depth) throws Unreadable {
        if (++count > MOST || depth > DEEPEST) {
            throw new Unreadable(Fault.TOO_MANY_PARTS);
        }
        try {
            if (part.isMimeType("multipart/*")) {
                return several(part, depth);
            }
            if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage enclosed) {
                return passedOn(enclosed) + text(enclosed, depth + 1);
            }
            var name = name(part);
            boolean hangs = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !name.isEmpty();
            if (part.isMimeType("text/plain")) {
                return (hangs ? "## " + name + "\n\n" : "") + plain(part);
            }
            if (part.isMimeType("text/html") && !hangs) {
                return ForeignHtml.text(decoded(part), "");
            }
            if (hangs && !(part.isMimeType("image/*") && part.getHeader("Content-ID") != null)) {
                attachments.add(new Attachment(name.isEmpty() ? "?" : name, size(part)));
            }
            return "";
        } catch (MessagingException | IOException | RuntimeException broken) {
            return "";
        }
    }

    private String several(MimePart part, int depth) throws MessagingException, IOException, Unreadable {
        if (!(part.getContent() instanceof MimeMultipart parts)) {
            return "";
        }
        if (parts.getCount() > MOST) {
            throw new Unreadable(Fault.TOO_MANY_PARTS);
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i) instanceof MimeBodyPart one) {
                texts.add(text(one, depth + 1));
            }
        }
        var written = texts.stream().filter(text -> !text.isBlank()).toList();
        // The same said in several ways, the plainest first.
        return part.isMimeType("multipart/alternative")
                ? written.stream().findFirst().orElse("")
                : String.join("\n\n", written);
    }

    /** A mail that hangs on another is read as one that was passed on below it. */
    private static String passedOn(MimeMessage enclosed) throws MessagingException {
        return "From: " + line(enclosed.getHeader("From", " ")) + "\nSubject: " + line(enclosed.getSubject()) + "\n\n";
    }

    private static String plain(MimePart part) throws MessagingException, IOException {
        var text = decoded(part);
        var flowed = type(part).map(type -> type.getParameter("format")).filter("flowed"::equalsIgnoreCase);
        return flowed.isPresent() ? BROKEN_ONLY_TO_FIT.matcher(text).replaceAll(" ") : text;
    }

    private static String decoded(MimePart part) throws MessagingException, IOException {
        return FeedText.of(bytes(part), type(part).map(type -> type.getParameter("charset")));
    }

    private static Optional<ContentType> type(MimePart part) throws MessagingException {
        try {
            return Optional.of(new ContentType(part.getContentType()));
        } catch (MessagingException odd) {
            return Optional.empty();
        }
    }

    /** Unpacked as far as it can be: what is no part of the packing is passed by, and what is cut off ends there. */
    private static byte[] bytes(MimePart part) throws MessagingException, IOException {
        byte[] raw;
        try (var stream = part instanceof MimeMessage whole
                ? whole.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            raw = stream.readAllBytes();
        }
        var packing = Optional.ofNullable(part.getEncoding()).orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (packing) {
            case "base64" -> {
                var letters = NOT_BASE64
                        .matcher(new String(raw, StandardCharsets.ISO_8859_1))
                        .replaceAll("");
                // One letter alone at the end is no byte.
                yield Base64.getDecoder()
                        .decode(letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters);
            }
            case "quoted-printable" ->
                MimeUtility.decode(new ByteArrayInputStream(raw), packing).readAllBytes();
            default -> raw;
        };
    }

    private static long size(MimePart part) throws MessagingException {
        long packed = Math.max(part.getSize(), 0);
        return "base64".equalsIgnoreCase(part.getEncoding()) ? packed * 3 / 4 : packed;
    }

    private static String name(MimePart part) {
        try {
            var name = part.getFileName();
            return name == null ? "" : cut(line(MimeUtility.decodeText(name)));
        } catch (MessagingException | IOException | RuntimeException odd) {
            return "?";
        }
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + " …";
    }

    private static String line(@Nullable String header) {
        return header == null ? "" : PlainText.line(decodedHeader(header));
    }

    static String decodedHeader(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (IOException | RuntimeException odd) {
            return header;
        }
    }
}

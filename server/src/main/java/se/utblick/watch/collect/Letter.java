package se.utblick.watch.collect;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.utblick.watch.collect.MailParts.Attachment;

/**
 * A mail, read from its bytes and from nothing else.
 *
 * @param messageId as it came; empty when it had none
 * @param from the one address it says it is from, in small letters; empty when it says none or several
 * @param name what its sender is called there
 * @param subject without what was put before it on its way
 * @param automatic whether a program answered and no person wrote
 * @param knownBy the same mail again has the same, whichever way it came
 */
public record Letter(
        String messageId,
        String from,
        String name,
        String subject,
        boolean automatic,
        String knownBy,
        Forwarded said,
        List<Attachment> attachments) {

    // Headers in UTF-8 are allowed since RFC 6532; what is not UTF-8 is still read letter by letter.
    private static final Session SESSION = Session.getInstance(allowingUtf8());
    private static final int LONGEST_HEADER = 2_000;
    private static final int LONGEST = 300;

    public Letter {
        attachments = List.copyOf(attachments);
    }

    public static Letter read(Raw bytes) throws Unreadable {
        try {
            return read(bytes, new MimeMessage(SESSION, bytes.stream()));
        } catch (MessagingException | RuntimeException odd) {
            throw new Unreadable(Fault.NOT_A_MAIL, odd.getClass().getSimpleName());
        }
    }

    private static Letter read(Raw bytes, MimeMessage message) throws MessagingException, Unreadable {
        var parts = MailParts.of(message);
        var said = Forwarded.of(parts.text());
        var own = Forwarded.subject(MailParts.decodedHeader(header(message, "Subject")));
        var subject = said.subject().isEmpty() ? own : said.subject();
        if (subject.isEmpty() && parts.text().isEmpty()) {
            throw new Unreadable(Fault.EMPTY);
        }
        var id = cut(PlainText.line(header(message, "Message-ID")));
        var sender = sender(message);
        return new Letter(
                id,
                sender.map(one -> String.valueOf(one.getAddress()).toLowerCase(Locale.ROOT))
                        .filter(address -> address.matches("[^@\\s\\p{Cc}]{1,100}@[^@\\s\\p{Cc}]{1,200}"))
                        .orElse(""),
                sender.map(one -> cut(PlainText.line(
                                Optional.ofNullable(one.getPersonal()).orElse(""))))
                        .orElse(""),
                cut(subject),
                !header(message, "Auto-Submitted").strip().matches("(?i)no\\b.*|"),
                id.isEmpty() ? "mail " + bytes.sha256() : id + " " + mark(own + "\n" + parts.text()),
                said,
                parts.attachments());
    }

    /** Why it matters to us, as its sender wrote above what they passed on. */
    public String note() {
        return said.note();
    }

    /** The link, when it is nothing but one. */
    public Optional<String> onlyLink() {
        return Link.alone(Forwarded.unsigned(said.text())).map(Link::plain);
    }

    /** Who wrote what it tells: whoever was passed on, else its sender. */
    String author() {
        var name = said.sender().isEmpty() ? name() : said.sender();
        var bare = PlainText.line(
                        name.replaceAll("\\[?(?:mailto:)?[^\\s<>\\[\\]()]{1,200}@[^\\s<>\\[\\]()]{1,200}\\]?", " "))
                .replaceAll("[<>\\[\\]()\"]", "")
                .strip();
        return cut(bare.isEmpty() ? PlainText.line(name) : bare);
    }

    /** The one sender. Two lines of senders, or two in a line, leave it open who of them it is: then it is nobody. */
    private static Optional<InternetAddress> sender(MimeMessage message) throws MessagingException {
        var lines = message.getHeader("From");
        if (lines == null || lines.length != 1 || lines[0].length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            var all = InternetAddress.parseHeader(lines[0], true);
            return all.length == 1 ? Optional.of(all[0]) : Optional.empty();
        } catch (MessagingException odd) {
            return Optional.empty();
        }
    }

    private static Properties allowingUtf8() {
        var properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        return properties;
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        @Nullable String[] all = message.getHeader(name);
        var first = all == null || all.length == 0 ? null : all[0];
        return first == null ? "" : first.substring(0, Math.min(first.length(), LONGEST_HEADER));
    }

    private static String mark(String text) {
        return Raw.of(PlainText.line(text).getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}

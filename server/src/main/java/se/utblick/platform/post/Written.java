package se.utblick.platform.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/** A letter as it goes over the wire: plain text first, the same as HTML beside it, no pictures and nothing attached. */
final class Written extends MimeMessage {

    private static final String NAME = "Utblick";

    private final String mark;

    private Written(Session session, String mark) {
        super(session);
        this.mark = mark;
    }

    /** @throws AddressException when nobody can have that address */
    static Written of(Session session, MailServer server, LetterStore.Held letter, Instant now)
            throws MessagingException {
        // The same each time it is tried, so that a mailbox that is given it twice can see that it is one.
        var written = new Written(session, "<" + letter.id() + "@" + server.domain() + ">");
        written.setFrom(from(server));
        written.setRecipient(RecipientType.TO, receiver(letter.to()));
        written.setSubject(letter.subject(), UTF_8.name());
        written.setSentDate(Date.from(now));
        // Nobody's "I am away" should be sent in answer to it.
        written.setHeader("Auto-Submitted", "auto-generated");
        written.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        if (letter.leave().isPresent()) {
            written.setHeader("List-Unsubscribe", "<" + letter.leave().get() + ">");
            written.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.html().isEmpty()) {
            written.setText(letter.plain(), UTF_8.name());
        } else {
            var both = new MimeMultipart("alternative");
            both.addBodyPart(part(letter.plain(), "plain"));
            both.addBodyPart(part(letter.html(), "html"));
            written.setContent(both);
        }
        written.saveChanges();
        return written;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", mark);
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8.name(), kind);
        return part;
    }

    private static InternetAddress receiver(String written) throws AddressException {
        var receiver = new InternetAddress(written, true);
        if (!receiver.getAddress().equals(written) || !written.matches("[^@]+@[^@]+")) {
            throw new AddressException("Not one address and nothing else", written);
        }
        return receiver;
    }

    private static InternetAddress from(MailServer server) throws AddressException {
        try {
            var from = new InternetAddress(server.from(), true);
            from.setPersonal(NAME, UTF_8.name());
            return from;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

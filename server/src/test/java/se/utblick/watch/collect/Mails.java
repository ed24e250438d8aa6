package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.UUID;

/** Mails as tests need them, written out as they come over the net. */
public final class Mails {

    /** A plain one in UTF-8. */
    public static String plain(String from, String subject, String text) {
        return "From: " + from + "\r\nTo: watch@example.org\r\nSubject: " + subject
                + "\r\nMessage-ID: <" + UUID.randomUUID() + "@example.org>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + text.replace("\n", "\r\n");
    }

    static Letter letter(String mail) throws Unreadable {
        return Letter.read(raw(mail));
    }

    static Collected read(String mail) throws Unreadable {
        return MailText.read(Optional.of(raw(mail)), Optional.empty());
    }

    static Raw raw(String mail) {
        return Raw.of(mail.getBytes(UTF_8));
    }

    static Raw raw(String mail, Charset charset) {
        return Raw.of(mail.getBytes(charset));
    }

    private Mails() {}
}

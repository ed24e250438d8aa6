package se.utblick.platform.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** An open connection to the mail server, for one letter after the other. */
final class Wire implements AutoCloseable {

    /** What became of a letter that was handed over. */
    sealed interface Answer {
        record Taken() implements Answer {}

        /** The server answered that it does not take it: not now, or never. */
        record Declined(boolean forGood, String detail) implements Answer {}

        /** The connection broke before we heard: nobody on this side knows whether it was taken. */
        record Unknown(String detail) implements Answer {}
    }

    private static final int FOR_GOOD = 500;
    private static final int LONGEST_DETAIL = 300;

    private final Session session;
    private final Transport transport;

    private Wire(Session session, Transport transport) {
        this.session = session;
        this.transport = transport;
    }

    static Wire open(MailServer server) throws MessagingException {
        var session = Session.getInstance(server.properties());
        var transport = session.getTransport(server.protocol());
        if (server.user().isEmpty()) {
            transport.connect(server.host(), server.port(), null, null);
        } else {
            transport.connect(server.host(), server.port(), server.user(), server.password());
        }
        return new Wire(session, transport);
    }

    Session session() {
        return session;
    }

    /** Whether the server still answers; asked before a letter is at stake. */
    boolean isOpen() {
        return transport.isConnected();
    }

    Answer hand(MimeMessage letter) {
        try {
            Address[] receivers = letter.getAllRecipients();
            transport.sendMessage(letter, receivers);
            return new Answer.Taken();
        } catch (MessagingException failed) {
            return code(failed) > 0
                    ? new Answer.Declined(code(failed) >= FOR_GOOD, line(failed))
                    : new Answer.Unknown(line(failed));
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // Whatever was to be said to it has been said.
        }
    }

    /** The server's own number for its no, the one that tells most; below nothing when it gave none. */
    private static int code(MessagingException failed) {
        return Stream.<Exception>iterate(
                        failed,
                        one -> one != null,
                        one -> one instanceof MessagingException chained ? chained.getNextException() : null)
                .mapToInt(one -> switch (one) {
                    case SMTPAddressFailedException address -> address.getReturnCode();
                    case SMTPSenderFailedException sender -> sender.getReturnCode();
                    case SMTPSendFailedException data -> data.getReturnCode();
                    default -> -1;
                })
                .max()
                .orElse(-1);
    }

    /** What went wrong, in a line. */
    static String line(Exception failed) {
        var root = failed instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failed;
        var said = String.valueOf(root.getMessage())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return said.length() <= LONGEST_DETAIL ? said : said.substring(0, LONGEST_DETAIL);
    }
}

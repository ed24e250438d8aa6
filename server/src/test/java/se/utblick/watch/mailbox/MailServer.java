package se.utblick.watch.mailbox;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import se.utblick.watch.mailbox.MailboxSettings.Security;

/** A real IMAP server on this machine, for one test, with one mailbox in it. */
public final class MailServer implements AutoCloseable {

    private static final String USER = "watch";
    private static final String PASSWORD = "a password";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;
    private final int port;

    public MailServer() {
        server.start();
        user = server.setUser("watch@example.org", USER, PASSWORD);
        port = server.getImap().getPort();
    }

    public MailboxSettings settings() {
        return settings(PASSWORD, "Utblick/Taken", false);
    }

    public MailboxSettings settingsWithPassword(String password) {
        return settings(password, "Utblick/Taken", false);
    }

    public MailboxSettings settingsThatDemandProof() {
        return settings(PASSWORD, "Utblick/Taken", true);
    }

    /** The folder for what has been taken can be no folder. */
    public MailboxSettings settingsThatCannotMove() {
        return settings(PASSWORD, "%*", false);
    }

    private MailboxSettings settings(String password, String taken, boolean proved) {
        return new MailboxSettings(
                "127.0.0.1", port, Security.NONE, USER, password, "INBOX", taken, "mx.example.org", proved);
    }

    public void deliver(String mail) {
        try {
            folder("INBOX")
                    .orElseThrow()
                    .store(new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** The mails that wait, as they came. */
    public List<byte[]> inbox() {
        return mails("INBOX", false);
    }

    public List<byte[]> flagged() {
        return mails("INBOX", true);
    }

    public List<byte[]> taken() {
        return mails("Utblick.Taken", false);
    }

    /** What somebody does who has looked at it. */
    public void unflag() {
        var inbox = folder("INBOX").orElseThrow();
        try {
            for (var message : inbox.getMessages()) {
                inbox.setFlags(new Flags(Flag.FLAGGED), false, message.getUid(), null, false);
            }
        } catch (FolderException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<byte[]> mails(String folder, boolean flaggedOnly) {
        while (true) {
            try {
                return folder(folder).map(MailFolder::getMessages).orElse(List.of()).stream()
                        // One that is on its way out while we look is already gone.
                        .filter(Objects::nonNull)
                        .filter(message -> !flaggedOnly || message.isSet(Flag.FLAGGED))
                        .map(MailServer::bytes)
                        .toList();
            } catch (ConcurrentModificationException movedMeanwhile) {
                Thread.onSpinWait();
            }
        }
    }

    private Optional<MailFolder> folder(String name) {
        try {
            var manager = server.getManagers().getImapHostManager();
            return Optional.ofNullable(
                    name.equals("INBOX") ? manager.getInbox(user) : manager.getFolder(user, name, false));
        } catch (FolderException failed) {
            throw new AssertionError(failed);
        }
    }

    private static byte[] bytes(StoredMessage message) {
        try {
            var bytes = new ByteArrayOutputStream();
            message.getMimeMessage().writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}

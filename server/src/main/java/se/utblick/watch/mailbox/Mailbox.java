package se.utblick.watch.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.mailbox.Arrived.Verdict;
import se.utblick.watch.mailbox.Trouble.Hindrance;

/** A mailbox that is visited now and then. A mail that has been set aside is not handed over again until its flag is taken away. */
public final class Mailbox {

    public static final int LARGEST = 10 << 20;

    // The rest waits for the next visit.
    private static final int AT_ONCE = 200;

    private final MailboxSettings settings;

    public Mailbox(MailboxSettings settings) {
        this.settings = settings;
    }

    /** Hands over each new mail, the oldest first, and puts it where the reader says. */
    public void visit(Function<Arrived, Verdict> reader) throws Trouble {
        try (var store = (IMAPStore) Session.getInstance(settings.properties()).getStore(settings.protocol())) {
            enter(store);
            try (var folder = (IMAPFolder) store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                read(store, folder, reader);
            }
        } catch (FolderNotFoundException none) {
            throw new Trouble(Hindrance.NO_FOLDER, none);
        } catch (MessagingException | IOException broken) {
            throw new Trouble(Hindrance.BROKEN_OFF, broken);
        }
    }

    private void enter(IMAPStore store) throws Trouble {
        try {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        } catch (AuthenticationFailedException refused) {
            throw new Trouble(Hindrance.NOT_LET_IN, refused);
        } catch (MessagingException silent) {
            throw new Trouble(Hindrance.NO_ANSWER, silent);
        }
    }

    private void read(IMAPStore store, IMAPFolder folder, Function<Arrived, Verdict> reader)
            throws MessagingException, IOException, Trouble {
        var waiting = folder.search(new AndTerm(
                new FlagTerm(new Flags(Flag.FLAGGED), false), new FlagTerm(new Flags(Flag.DELETED), false)));
        @Nullable Trouble unmoved = null;
        for (var message : Arrays.stream(waiting).limit(AT_ONCE).toList()) {
            switch (reader.apply(arrived(folder, (IMAPMessage) message))) {
                case TAKEN -> {
                    try {
                        move(store, folder, message);
                    } catch (MessagingException cannot) {
                        unmoved = new Trouble(Hindrance.CANNOT_MOVE, cannot);
                    }
                }
                case ASIDE -> message.setFlag(Flag.FLAGGED, true);
            }
        }
        if (unmoved != null) {
            throw unmoved;
        }
    }

    private static Arrived arrived(IMAPFolder folder, IMAPMessage message) throws MessagingException, IOException {
        var place = folder.getUIDValidity() + "." + folder.getUID(message);
        // Reading it is not the same as somebody having seen it.
        message.setPeek(true);
        var bytes = message.getSize() > LARGEST ? Optional.<Raw>empty() : bytes(message);
        return new Arrived(place, Math.max(message.getSize(), 0), bytes);
    }

    /** What the server says of the size is checked by counting. */
    private static Optional<Raw> bytes(IMAPMessage message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream = message.getMimeStream()) {
            var piece = new byte[8192];
            for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
                bytes.write(piece, 0, count);
                if (bytes.size() > LARGEST) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Raw.of(bytes.toByteArray()));
    }

    private void move(IMAPStore store, IMAPFolder folder, Message message) throws MessagingException {
        var taken = store.getFolder(settings.taken().replace('/', folder.getSeparator()));
        if (!taken.exists() && !taken.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("Cannot make the folder");
        }
        var one = new Message[] {message};
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(one, taken);
            return;
        }
        folder.copyMessages(one, taken);
        message.setFlag(Flag.DELETED, true);
        // Without this, taking it out would take out whatever others have marked too; then it only stays marked.
        if (store.hasCapability("UIDPLUS")) {
            folder.expunge(one);
        }
    }
}

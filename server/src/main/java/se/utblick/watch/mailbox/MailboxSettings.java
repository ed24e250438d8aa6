package se.utblick.watch.mailbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Properties;

/**
 * Where the watch's own mailbox is, and how it is entered.
 *
 * @param host empty when there is no mailbox
 * @param folder where new mail lies
 * @param taken where what has been taken in is moved to, its parts set apart by /
 * @param server what our own mail server calls itself in Authentication-Results; empty when nobody has said
 * @param onlyProved whether a mail is taken only when that server says that its sender is who it says
 */
public record MailboxSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String folder,
        String taken,
        String server,
        boolean onlyProved) {

    /** How the way there is kept from others. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    private static final int PATIENCE = 30_000;
    private static final int PIECE = 1 << 19;

    public MailboxSettings {
        if (!host.isEmpty() && (user.isEmpty() || password.isEmpty())) {
            throw new IllegalArgumentException(
                    "A mailbox is entered with a name and a password: set UTBLICK_IMAP_USER and UTBLICK_IMAP_PASSWORD.");
        }
        if (!host.isEmpty() && security == Security.NONE && !isHere(host)) {
            throw new IllegalArgumentException(
                    "A password is never sent unprotected to another machine: set UTBLICK_IMAP_SECURITY to tls or starttls.");
        }
        if (onlyProved && server.isEmpty()) {
            throw new IllegalArgumentException(
                    "Senders can be proved only when UTBLICK_IMAP_AUTHSERV names our own mail "
                            + "server as it does itself in Authentication-Results.");
        }
    }

    public static Security security(String written) {
        try {
            return Security.valueOf(written.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    "UTBLICK_IMAP_SECURITY is tls, starttls or none, and not: " + written, none);
        }
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    String protocol() {
        return security == Security.TLS ? "imaps" : "imap";
    }

    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.put(prefix + "connectiontimeout", String.valueOf(PATIENCE));
        properties.put(prefix + "timeout", String.valueOf(PATIENCE));
        properties.put(prefix + "writetimeout", String.valueOf(PATIENCE));
        properties.put(prefix + "fetchsize", String.valueOf(PIECE));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        if (security == Security.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        return properties;
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Without the password, wherever it is written. */
    @Override
    public String toString() {
        return isSet() ? user + " at " + host + ":" + port + " " + folder : "no mailbox";
    }
}

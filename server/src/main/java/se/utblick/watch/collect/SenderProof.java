package se.utblick.watch.collect;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Whether our own mail server says that a mail comes from whom it says it is from, in the words of RFC 8601. Anybody can
 * write any sender; only the topmost such line counts, and only when it is our own server's.
 */
public final class SenderProof {

    private static final String LINE = "Authentication-Results";
    private static final int LONGEST = 10_000;
    private static final Pattern DMARC =
            Pattern.compile("\\s*dmarc\\s*=\\s*pass\\b.*\\bheader\\.from\\s*=\\s*([\\w.-]+)\\s*(?:\\s.*)?");
    private static final Pattern DKIM =
            Pattern.compile("\\s*dkim\\s*=\\s*pass\\b.*\\bheader\\.(?:d\\s*=\\s*|i\\s*=\\s*@)([\\w.-]+)\\s*(?:\\s.*)?");

    /** @param server what our own mail server calls itself in such lines; empty when nobody has said */
    public static boolean holds(Raw mail, String server, String from) {
        var domain = from.substring(from.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (server.isEmpty() || domain.isEmpty()) {
            return false;
        }
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), mail.stream());
            var lines = message.getHeader(LINE);
            return lines != null
                    && lines.length > 0
                    && lines[0].length() <= LONGEST
                    && holdsIn(lines[0], server, domain);
        } catch (MessagingException | RuntimeException odd) {
            return false;
        }
    }

    static boolean holdsIn(String line, String server, String domain) {
        var said = bare(line.toLowerCase(Locale.ROOT)).split(";", -1);
        if (!said[0].strip().split("\\s+", 2)[0].equals(server.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (var result : said) {
            if (named(DMARC, result).filter(domain::equals).isPresent()
                    || named(DKIM, result)
                            .filter(signer -> speaksFor(signer, domain))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A signature speaks for its own domain and for those under it, but nobody signs for a whole top domain. */
    private static boolean speaksFor(String signer, String domain) {
        return signer.contains(".") && (domain.equals(signer) || domain.endsWith("." + signer));
    }

    private static Optional<String> named(Pattern pattern, String result) {
        var match = pattern.matcher(result);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** Without comments and what stands in quotes: there anybody may have written anything. Nothing, when they do not end. */
    private static String bare(String line) {
        var kept = new StringBuilder();
        int comments = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '\\' && (quoted || comments > 0)) {
                i++;
            } else if (sign == '"' && comments == 0) {
                quoted = !quoted;
            } else if (!quoted && sign == '(') {
                comments++;
            } else if (!quoted && comments > 0 && sign == ')') {
                comments--;
            } else if (!quoted && comments == 0) {
                kept.append(Character.isWhitespace(sign) ? ' ' : sign);
            }
        }
        return quoted || comments > 0 ? "" : kept.toString();
    }

    private SenderProof() {}
}

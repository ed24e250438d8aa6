package se.utblick.platform.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Letters and mail servers as tests need them, each letter to somebody of its own. */
public final class PostSamples {

    static final String FROM = "utblick@example.org";

    public static Letter aLetter(String to, String subject, Instant now) {
        return new Letter(
                "test/" + UUID.randomUUID(),
                "watch.digest",
                to,
                subject,
                "Hej!\n\nÅtta träffar på ön – läs mer: https://utblick.example.org/findings\n",
                "<html lang=\"sv\"><body><p>Åtta träffar på ön</p></body></html>",
                Optional.of("https://utblick.example.org/digest/leave/x"),
                now.plus(Duration.ofDays(7)));
    }

    public static String somebody() {
        return "person." + UUID.randomUUID() + "@example.org";
    }

    public static MailServer serverAt(int port) {
        return new MailServer("127.0.0.1", port, "", "", FROM, "none");
    }

    static MailServer noServer() {
        return new MailServer("", 587, "", "", "", "starttls");
    }

    private PostSamples() {}
}

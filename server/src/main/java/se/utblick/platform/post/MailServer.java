package se.utblick.platform.post;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail server that takes our letters, as the operator has named it; without one they wait. */
@Component
public class MailServer {

    /** How what we say to it is kept from others. */
    enum Safety {
        STARTTLS,
        TLS,
        NONE
    }

    private static final Duration TIME = Duration.ofSeconds(20);

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final Safety safety;

    MailServer(
            @Value("${utblick.smtp.host:}") String host,
            @Value("${utblick.smtp.port:587}") int port,
            @Value("${utblick.smtp.user:}") String user,
            @Value("${utblick.smtp.password:}") String password,
            @Value("${utblick.smtp.from:}") String from,
            @Value("${utblick.smtp.safety:starttls}") String safety) {
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from.strip();
        this.safety = safety(safety);
        if (!this.host.isEmpty() && !this.from.matches("[^\\s<>@]+@[^\\s<>@]+")) {
            throw new IllegalArgumentException("UTBLICK_SMTP_FROM must be the address that letters are sent from");
        }
    }

    public boolean isNamed() {
        return !host.isEmpty();
    }

    /** Where it is, for those who look after it; never the password. */
    public Optional<String> name() {
        return isNamed() ? Optional.of(host + ":" + port) : Optional.empty();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    String from() {
        return from;
    }

    /** What stands after the {@code @} in our own letters' marks. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    String protocol() {
        return safety == Safety.TLS ? "smtps" : "smtp";
    }

    Properties properties() {
        var properties = new Properties();
        var mine = "mail." + protocol() + ".";
        var milliseconds = Long.toString(TIME.toMillis());
        properties.setProperty(mine + "connectiontimeout", milliseconds);
        properties.setProperty(mine + "timeout", milliseconds);
        properties.setProperty(mine + "writetimeout", milliseconds);
        properties.setProperty(mine + "auth", Boolean.toString(!user.isEmpty()));
        // Never in clear because somebody in between took the offer away.
        properties.setProperty(mine + "starttls.enable", Boolean.toString(safety == Safety.STARTTLS));
        properties.setProperty(mine + "starttls.required", Boolean.toString(safety == Safety.STARTTLS));
        properties.setProperty(mine + "ssl.checkserveridentity", "true");
        properties.setProperty(mine + "from", from);
        return properties;
    }

    private static Safety safety(String written) {
        return Arrays.stream(Safety.values())
                .filter(one -> one.name().equals(written.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("UTBLICK_SMTP_SAFETY is starttls, tls or none, not " + written));
    }
}

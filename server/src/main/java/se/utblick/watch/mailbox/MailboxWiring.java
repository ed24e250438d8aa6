package se.utblick.watch.mailbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads where the mailbox is from what whoever runs it has set. */
@Configuration(proxyBeanMethods = false)
class MailboxWiring {

    private static final int OVER_TLS = 993;
    private static final int PLAIN = 143;

    @Bean
    MailboxSettings mailboxSettings(Environment said) {
        var security = MailboxSettings.security(said.getProperty("utblick.imap.security", "tls"));
        return new MailboxSettings(
                said.getProperty("utblick.imap.host", "").strip(),
                said.getProperty(
                        "utblick.imap.port",
                        Integer.class,
                        security == MailboxSettings.Security.TLS ? OVER_TLS : PLAIN),
                security,
                said.getProperty("utblick.imap.user", ""),
                said.getProperty("utblick.imap.password", ""),
                said.getProperty("utblick.imap.folder", "INBOX"),
                said.getProperty("utblick.imap.taken", "Utblick/Taken"),
                said.getProperty("utblick.imap.authserv", "").strip(),
                said.getProperty("utblick.imap.require-verified", Boolean.class, false));
    }
}

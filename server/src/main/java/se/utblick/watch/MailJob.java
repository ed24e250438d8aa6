package se.utblick.watch;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.jobs.Job;

/** The watch's mailbox, where there is one, is read by the program itself. */
@Configuration(proxyBeanMethods = false)
class MailJob {

    @Bean
    Job readMail(IncomingMail mail, @Value("${utblick.imap.between:10m}") Duration between) {
        return Job.every("watch.mail", between, () -> {
            if (mail.isSet()) {
                mail.visit();
            }
        });
    }
}

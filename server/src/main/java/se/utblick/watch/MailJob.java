package se.utblick.watch;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.jobs.Job;

/** The watch's mailbox, where there is one, is read by the program itself. */
@Configuration(proxyBeanMethods = false)
class MailJob {

    private static final Duration BETWEEN = Duration.ofMinutes(10);

    @Bean
    Job readMail(IncomingMail mail) {
        return Job.every("watch.mail", BETWEEN, () -> {
            if (mail.isSet()) {
                mail.visit();
            }
        });
    }
}

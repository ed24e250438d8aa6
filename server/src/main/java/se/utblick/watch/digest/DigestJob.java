package se.utblick.watch.digest;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.jobs.Job;

/** The digest is written by itself. */
@Configuration(proxyBeanMethods = false)
class DigestJob {

    // Whoever is due is asked for often and found seldom; a Monday that was missed is made up for soon after the start.
    private static final Duration BETWEEN = Duration.ofMinutes(10);

    @Bean
    Job distribute(Distribution distribution) {
        return Job.every("watch.digest", BETWEEN, distribution::run);
    }
}

package se.utblick.platform.post;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.jobs.Job;

/** Letters leave by themselves. */
@Configuration(proxyBeanMethods = false)
class PostJob {

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    @Bean
    Job deliver(Postman postman) {
        return Job.every("platform.post", BETWEEN, postman::deliver);
    }
}

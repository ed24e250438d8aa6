package se.utblick.watch;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.jobs.Job;

/** The sources are read by the program itself. */
@Configuration(proxyBeanMethods = false)
class CollectJob {

    // Looking for what is due costs next to nothing, and whoever asks for a reading now need not wait long.
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    @Bean
    Job collect(Collecting collecting) {
        return Job.every("watch.collect", BETWEEN, () -> collecting.collect(_ -> {}));
    }
}

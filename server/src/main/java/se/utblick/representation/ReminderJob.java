package se.utblick.representation;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.jobs.Job;

/** Reports that should have come are asked for by themselves. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    Job remindOfReports(Reminders reminders) {
        return Job.daily("representation.remind", MORNING, reminders::run);
    }
}

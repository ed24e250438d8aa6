package se.utblick.networks;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.jobs.Job;

/** The alarms go out by themselves, before people come to work. */
@Configuration(proxyBeanMethods = false)
class AlarmJob {

    @Bean
    Job alarmBeforeNotice(Alarms alarms) {
        return Job.daily("networks.alarm", LocalTime.of(6, 30), alarms::run);
    }
}

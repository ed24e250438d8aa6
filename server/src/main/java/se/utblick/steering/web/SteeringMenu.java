package se.utblick.steering.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.web.Nav;
import se.utblick.steering.SteeringPaths;

/** The place of steering documents in the menu. */
@Configuration(proxyBeanMethods = false)
class SteeringMenu {

    @Bean
    Nav steeringPlace() {
        return new Nav("steering.menu", SteeringPaths.DOCUMENTS, 60, "");
    }
}

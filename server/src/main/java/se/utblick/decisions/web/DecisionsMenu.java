package se.utblick.decisions.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;

/** The place of decisions in the menu. */
@Configuration(proxyBeanMethods = false)
class DecisionsMenu {

    @Bean
    Nav decisionsPlace() {
        return new Nav("decisions.menu", DecisionsPaths.DECISIONS, 70, Permission.READ.name());
    }
}

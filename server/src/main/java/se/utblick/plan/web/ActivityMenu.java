package se.utblick.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.web.Nav;

/** Where the activities stand in the menu. A partner has a place there too: they see what is shared with them. */
@Configuration(proxyBeanMethods = false)
class ActivityMenu {

    @Bean
    Nav activitiesInTheMenu() {
        return new Nav("plan.activity.nav", PlanPaths.ACTIVITIES, 30, "");
    }
}

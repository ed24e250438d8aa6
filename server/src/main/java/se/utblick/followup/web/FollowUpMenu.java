package se.utblick.followup.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.followup.FollowUpPaths;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;
import se.utblick.steering.SteeringPaths;

/** The follow-up's places in the main menu. */
@Configuration(proxyBeanMethods = false)
class FollowUpMenu {

    private static final int FIRST = 10;
    private static final int AFTER_THE_PLAN = 55;

    @Bean
    Nav goalsInMenu() {
        return new Nav("followup.menu.goals", SteeringPaths.GOALS, FIRST, Permission.READ.name());
    }

    @Bean
    Nav followUpInMenu() {
        return new Nav("followup.menu.follow-up", FollowUpPaths.FOLLOW_UP, AFTER_THE_PLAN, Permission.READ.name());
    }
}

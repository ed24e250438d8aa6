package se.utblick.plan.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYearPaths;
import se.utblick.platform.web.Nav;

/** The plan's places in the menu. */
@Configuration(proxyBeanMethods = false)
class PlanPlaces {

    private static final String OBJECTIVES = "/objectives";

    @Bean
    Nav plansInMenu() {
        return new Nav("plan.plan.menu", PlanPaths.PLANS, 20, "READ", List.of(OBJECTIVES));
    }

    @Bean
    Nav yearWheelInMenu() {
        return new Nav("plan.wheel.menu", PlanYearPaths.YEAR_WHEEL, 50, "READ");
    }
}

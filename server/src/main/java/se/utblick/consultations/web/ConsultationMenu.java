package se.utblick.consultations.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;
import se.utblick.platform.web.OpenDoor;

/** The consultations' place in the menu, and the one door that a link opens. */
@Configuration(proxyBeanMethods = false)
class ConsultationMenu {

    @Bean
    Nav consultationsPlace() {
        return new Nav("consultations.menu", ConsultationPaths.CONSULTATIONS, 45, Permission.READ.name());
    }

    @Bean
    OpenDoor contributionByLink() {
        return new OpenDoor(ConsultationPaths.byLink("*"), false);
    }
}

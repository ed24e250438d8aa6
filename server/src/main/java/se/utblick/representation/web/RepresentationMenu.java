package se.utblick.representation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;
import se.utblick.representation.RepresentationPaths;

/** Where those who represent us stand in the menu. */
@Configuration(proxyBeanMethods = false)
class RepresentationMenu {

    @Bean
    Nav representativesInTheMenu() {
        return new Nav("representation.menu", RepresentationPaths.SEATS, 45, Permission.READ.name());
    }
}

package se.utblick.networks.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.networks.NetworksPaths;
import se.utblick.platform.web.Nav;

/** Where the memberships stand in the menu. */
@Configuration(proxyBeanMethods = false)
class NetworksMenu {

    @Bean
    Nav membershipsInTheMenu() {
        return new Nav("networks.menu", NetworksPaths.MEMBERSHIPS, 45, "READ");
    }
}

package se.utblick.home.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.platform.web.Nav;

/** The first place in the menu. */
@Configuration(proxyBeanMethods = false)
class HomeMenu {

    @Bean
    Nav home() {
        return new Nav("home.menu", "/", 0, "");
    }
}

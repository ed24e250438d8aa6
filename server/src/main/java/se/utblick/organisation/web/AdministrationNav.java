package se.utblick.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;

/** The place of the administration in the menu: last, and only for those who may. */
@Configuration(proxyBeanMethods = false)
class AdministrationNav {

    @Bean
    Nav administration() {
        return new Nav(
                "organisation.administration.title",
                OrganisationPaths.ADMINISTRATION,
                90,
                Permission.ADMINISTER.name());
    }
}

package se.utblick.watch.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;
import se.utblick.watch.WatchPaths;

/** The watch's place in the main menu. */
@Configuration(proxyBeanMethods = false)
class WatchMenu {

    private static final String PUBLICATIONS = "/publications";

    @Bean
    Nav watchPlace() {
        return new Nav(
                "watch.menu",
                WatchPaths.FINDINGS,
                40,
                Permission.READ.name(),
                List.of(WatchPaths.OVERVIEW, WatchPaths.INTERESTS, WatchPaths.SOURCES, PUBLICATIONS));
    }
}

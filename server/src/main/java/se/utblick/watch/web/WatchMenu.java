package se.utblick.watch.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;
import se.utblick.platform.web.OpenDoor;
import se.utblick.topics.TopicsPaths;
import se.utblick.watch.WatchPaths;

/** The watch's place in the main menu, and the doors of the digest that need no signing in. */
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
                List.of(
                        WatchPaths.OVERVIEW,
                        WatchPaths.ARCHIVE,
                        WatchPaths.INTERESTS,
                        WatchPaths.SOURCES,
                        TopicsPaths.AREAS,
                        PUBLICATIONS,
                        WatchPaths.DIGEST,
                        WatchPaths.REPORTS));
    }

    @Bean
    OpenDoor digestStop() {
        return new OpenDoor(WatchPaths.stop("*"), true);
    }

    @Bean
    OpenDoor digestWiden() {
        return new OpenDoor(WatchPaths.widen("*"), false);
    }

    @Bean
    OpenDoor digestFeed() {
        return new OpenDoor(WatchPaths.feed("*"), false);
    }

    @Bean
    OpenDoor digestCalendar() {
        return new OpenDoor(WatchPaths.calendar("*"), false);
    }
}

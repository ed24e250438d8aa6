package se.utblick.watch.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Nav;
import se.utblick.platform.web.OpenDoor;
import se.utblick.platform.web.Own;
import se.utblick.platform.web.Room;
import se.utblick.topics.TopicsPaths;
import se.utblick.watch.WatchPaths;

/** The watch's place in the main menu with its rooms, and the doors of the digest that need no signing in. */
@Configuration(proxyBeanMethods = false)
class WatchMenu {

    private static final String READERS = Permission.READ.name();

    @Bean
    Nav watchPlace() {
        return new Nav("watch.menu", WatchPaths.FINDINGS, 40, READERS, List.of(WatchPaths.PUBLICATIONS), rooms());
    }

    private static List<Room> rooms() {
        return List.of(
                new Room("watch.room.inbox", WatchPaths.FINDINGS, READERS),
                new Room("watch.room.archive", WatchPaths.ARCHIVE, READERS),
                new Room("watch.room.interests", WatchPaths.OVERVIEW, READERS, List.of(WatchPaths.INTERESTS)),
                new Room("watch.room.sources", WatchPaths.SOURCES, READERS),
                new Room("watch.room.coverage", WatchPaths.COVERAGE, READERS),
                new Room("watch.room.shares", WatchPaths.SHARES, READERS),
                new Room("watch.room.areas", TopicsPaths.AREAS, READERS),
                new Room("watch.room.digest", WatchPaths.DIGEST, READERS),
                new Room("watch.room.reports", WatchPaths.REPORTS, READERS),
                new Room("watch.room.hand-in", WatchPaths.HAND_IN, Permission.SORT_FINDINGS.name()),
                new Room("watch.room.mailbox", WatchPaths.MAILBOX, Permission.ADMINISTER.name()));
    }

    @Bean
    Own ownDigest() {
        return new Own("watch.digest.own", WatchPaths.DIGEST, READERS);
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

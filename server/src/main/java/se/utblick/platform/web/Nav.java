package se.utblick.platform.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place in the main menu. Each module declares its own as a bean.
 *
 * @param key the key of the words
 * @param path where it leads
 * @param order its place from the left
 * @param permission the permission that it takes, or empty when all who are signed in may go there
 * @param rooms other addresses whose pages belong under it
 */
public record Nav(String key, String path, int order, String permission, List<String> rooms) {

    public Nav {
        rooms = List.copyOf(rooms);
    }

    public Nav(String key, String path, int order, String permission) {
        this(key, path, order, permission, List.of());
    }

    /** Whether the page at this address belongs under this place in the menu. */
    public boolean leadsTo(String address) {
        return Stream.concat(Stream.of(path), rooms.stream())
                .anyMatch(room -> address.equals(room) || (!room.equals("/") && address.startsWith(room + "/")));
    }
}

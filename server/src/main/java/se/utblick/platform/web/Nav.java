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
 * @param also other addresses whose pages belong under it
 * @param rooms the pages that it opens on, from the left
 */
public record Nav(String key, String path, int order, String permission, List<String> also, List<Room> rooms) {

    public Nav {
        also = List.copyOf(also);
        rooms = List.copyOf(rooms);
    }

    public Nav(String key, String path, int order, String permission, List<String> also) {
        this(key, path, order, permission, also, List.of());
    }

    public Nav(String key, String path, int order, String permission) {
        this(key, path, order, permission, List.of());
    }

    /** The same place with the rooms that somebody may enter. */
    Nav openTo(Visitor visitor) {
        var open = rooms.stream().filter(room -> visitor.may(room.permission())).toList();
        return new Nav(key, path, order, permission, also, open);
    }

    /** Whether the page at this address belongs under this place in the menu. */
    public boolean leadsTo(String address) {
        return Stream.concat(Stream.of(path), also.stream()).anyMatch(door -> Room.leads(door, address))
                || rooms.stream().anyMatch(room -> room.nearness(address) > 0);
    }
}

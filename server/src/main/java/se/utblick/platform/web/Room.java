package se.utblick.platform.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the pages that a place in the menu opens on, shown in the row under the menu while one is there.
 *
 * @param key the key of the words
 * @param path where it leads
 * @param permission the permission that it takes, or empty when all who may enter the place may go there
 * @param also other addresses whose pages belong in it
 */
public record Room(String key, String path, String permission, List<String> also) {

    public Room {
        also = List.copyOf(also);
    }

    public Room(String key, String path, String permission) {
        this(key, path, permission, List.of());
    }

    /** How much of an address leads here: of the rooms round a page, the one that is nearest holds it. */
    int nearness(String address) {
        return Stream.concat(Stream.of(path), also.stream())
                .filter(door -> leads(door, address))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    static boolean leads(String door, String address) {
        return address.equals(door) || (!door.equals("/") && address.startsWith(door + "/"));
    }
}

package se.utblick.platform.web;

/**
 * Something that everybody settles for themselves, shown on their own page. Each module declares its own as a bean.
 *
 * @param key the key of its name; {@code <key>.help} says what it is
 * @param path where it is settled
 * @param permission the permission that it takes
 */
public record Own(String key, String path, String permission) {}

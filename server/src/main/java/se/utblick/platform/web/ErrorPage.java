package se.utblick.platform.web;

import java.util.Optional;

/**
 * Something went wrong.
 *
 * @param key the beginning of the keys of its {@code .title} and its {@code .help}
 * @param incident the number to give to whoever looks after the system
 */
public record ErrorPage(String key, Optional<String> incident) {}

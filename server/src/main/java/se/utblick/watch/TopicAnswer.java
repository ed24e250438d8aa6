package se.utblick.watch;

import java.time.Instant;

/**
 * That somebody has said whether a publication is about something.
 *
 * @param code a descriptor of EuroVoc
 * @param suggested whether the program had suggested it just then
 */
public record TopicAnswer(String code, boolean fits, boolean suggested, String by, Instant at) {}

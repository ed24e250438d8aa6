package se.utblick.watch.digest;

import java.time.Instant;

/**
 * Something that somebody follows, as a feed or a calendar tells it: over and over, as it reads now.
 *
 * @param changedAt when it last changed
 * @param version counted from one, raised with every change
 */
public record Noted(Candidate item, Instant changedAt, int version) {}

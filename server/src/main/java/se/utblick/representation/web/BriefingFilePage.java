package se.utblick.representation.web;

import java.time.Instant;

/** The same as a file of its own, which a phone shows without any network. */
public record BriefingFilePage(BriefingPage page, Instant madeAt) {}

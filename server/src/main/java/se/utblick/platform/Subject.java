package se.utblick.platform;

import java.util.UUID;

/** What a journal row is about: the kind of thing ({@code plan.activity}) and which one. */
public record Subject(String kind, UUID id) {}

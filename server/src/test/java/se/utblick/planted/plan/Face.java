package se.utblick.planted.plan;

/** Planted for ArchitectureTest: a face. */
public record Face(String name) {}

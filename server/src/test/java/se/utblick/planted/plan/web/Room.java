package se.utblick.planted.plan.web;

/** Planted for ArchitectureTest: a room behind a face. */
public record Room(String name) {}

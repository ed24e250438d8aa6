package se.utblick.planted.kernel;

import se.utblick.planted.plan.Face;

/** Planted for ArchitectureTest to find: it points upwards. */
public record Upwards(Face face) {}

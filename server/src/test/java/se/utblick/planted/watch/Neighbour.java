package se.utblick.planted.watch;

import se.utblick.planted.plan.Face;

/** Planted for ArchitectureTest to find: it knows its neighbour. */
public record Neighbour(Face face) {}

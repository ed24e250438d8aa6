package se.utblick.planted.home;

import se.utblick.planted.plan.Face;
import se.utblick.planted.plan.web.Room;

/** Planted for ArchitectureTest to find: it goes past the face. */
public record Caller(Face face, Room room) {}

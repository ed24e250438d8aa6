package se.utblick.plan;

/** Which way a figure should go. */
public enum Direction {
    AT_LEAST,
    AT_MOST
}

package se.utblick.plan;

/** For whose benefit something is done; the policy's own three (lines 218 to 220). */
public enum Receiver {
    REGION,
    OPERATIONS,
    RESIDENTS
}

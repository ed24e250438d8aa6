package se.utblick.decisions;

import se.utblick.organisation.BodyKind;

/**
 * One row of who decides what.
 *
 * @param lines the lines of the policy that it rests on
 * @param quote their words
 */
public record Authority(MatterKind kind, BodyKind decidedBy, String lines, String quote) {}

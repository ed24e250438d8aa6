package se.utblick.decisions.web;

import se.utblick.decisions.Decision;

/**
 * One decision.
 *
 * @param address where the thing that it concerns is shown, or empty
 */
public record DecisionPage(Decision decision, String address) {}

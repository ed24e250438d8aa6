package se.utblick.decisions.web;

import java.util.Optional;
import se.utblick.decisions.Decision;

/**
 * One decision.
 *
 * @param address where the thing that it concerns is shown, or empty
 * @param askedFor what the body asked for, when it sent the matter back
 * @param days when its minutes are adjusted and made known, and when it has legal force
 */
public record DecisionPage(Decision decision, String address, Optional<String> askedFor, MinutesDaysView days) {}

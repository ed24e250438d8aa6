package se.utblick.followup;

/**
 * One of the rules of attainment, as it is shown to those who are judged by it.
 *
 * @param key the key of its sentence in plain words
 * @param level what it decides where it holds and no rule before it does
 */
public record AttainmentRule(String key, Attainment.Level level) {}

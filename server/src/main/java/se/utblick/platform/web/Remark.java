package se.utblick.platform.web;

/**
 * What a higher module has to say about a thing on a lower one's page.
 *
 * @param standing the value of {@code data-standing}
 * @param word the same in the reader's words
 * @param because why, in a sentence
 */
public record Remark(String standing, String word, String because) {}

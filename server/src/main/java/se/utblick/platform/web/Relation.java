package se.utblick.platform.web;

import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;

/**
 * Something elsewhere that holds on to the thing a page is about: a membership that serves a goal.
 *
 * @param kind the key of the word for such things, in plural; those of one kind stand together
 * @param because how the two belong together, or how it stands
 */
public record Relation(String kind, Bilingual what, String path, Sentence because) {}

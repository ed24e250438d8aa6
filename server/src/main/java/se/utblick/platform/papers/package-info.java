/**
 * What leaves the house on paper: one text as PDF and as a Word document.
 *
 * <p>Owns how headings, paragraphs, lists and tables become a tagged PDF that may be archived, and a Word document with its
 * styles. Does not own what a paper says: a module writes that as a template of plain HTML.
 *
 * <p>Start reading at {@link se.utblick.platform.papers.Paper}.
 */
@NullMarked
package se.utblick.platform.papers;

import org.jspecify.annotations.NullMarked;

package se.utblick.watch.web;

/**
 * The letter as HTML: the same words as its plain text, no picture and nothing that tells that it was opened.
 *
 * @param heading which day it is of
 * @param findings where all that waits is
 * @param widen where one click adds everything; empty for whoever has everything
 */
public record DigestMailPage(
        String heading, DigestText text, String findings, String settings, String widen, String stop) {}

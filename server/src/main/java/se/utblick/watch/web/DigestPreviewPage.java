package se.utblick.watch.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody's digest would look if it were written now.
 *
 * @param asked whether they have asked for it; else it is of the last thirty days
 * @param next when the next one comes
 */
public record DigestPreviewPage(DigestText text, boolean asked, Optional<LocalDate> next) {}

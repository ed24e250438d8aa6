/**
 * The watch report: one page to a meeting of a board, made of what somebody has marked.
 *
 * <p>Owns the reports, which stand as they were when they were made. Does not own what was marked (that is a {@code Judgement}).
 *
 * <p>Start reading at {@link se.utblick.watch.report.Reports}.
 */
@NullMarked
package se.utblick.watch.report;

import org.jspecify.annotations.NullMarked;

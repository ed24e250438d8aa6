/**
 * The pages about those who represent us.
 *
 * <p>Owns how seats, mandates, meetings and reports are shown and filled in. Does not own what may be done with them.
 *
 * <p>Start reading at {@link se.utblick.representation.web.SeatsPage}.
 */
@NullMarked
package se.utblick.representation.web;

import org.jspecify.annotations.NullMarked;

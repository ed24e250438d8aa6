/**
 * The first screen, and what joins neighbours that do not know each other.
 *
 * <p>Owns nothing: it asks the modules below what is late, next and changed, and carries a finding over into the plan. Does
 * not own a single fact.
 *
 * <p>Start reading at {@link se.utblick.home.Agenda}.
 */
@NullMarked
package se.utblick.home;

import org.jspecify.annotations.NullMarked;

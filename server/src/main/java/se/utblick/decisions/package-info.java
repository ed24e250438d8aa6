/**
 * Who may decide what, what was decided, and what waits to be decided.
 *
 * <p>Owns the authority table, decisions with their body, day, paragraph and registry number, proposals to the bodies, the
 * bodies' meetings with what waits for each, and who may decide on a body's behalf.
 * Does not own what a decision changes: the module that owns the thing does. The system records decisions; it never makes
 * them.
 *
 * <p>Start reading at {@link se.utblick.decisions.Decisions}.
 */
@NullMarked
package se.utblick.decisions;

import org.jspecify.annotations.NullMarked;

/**
 * Who we are: units, functions, bodies, the people who sign in, and what each of them may do.
 *
 * <p>Owns the organisation tree, the bodies that decide and the ones we meet, people with their roles, and sign-in. Does
 * not own what a body has decided (that is {@code decisions}).
 *
 * <p>Start reading at {@link se.utblick.organisation.Actor}.
 */
@NullMarked
package se.utblick.organisation;

import org.jspecify.annotations.NullMarked;

/**
 * What goes on around us: what the EU and Sweden publish, and what of it concerns us.
 *
 * <p>Owns publications with their raw bytes and versions, the interests we watch for, what met what and with which words,
 * the ranking, and what people made of it. Does not own what we then do about it (that is {@code plan}, and later dossiers,
 * projects and consultations).
 *
 * <p>Start reading at {@link se.utblick.watch.Watch}, and at {@link se.utblick.watch.Ranking} for what comes first and why.
 */
@NullMarked
package se.utblick.watch;

import org.jspecify.annotations.NullMarked;

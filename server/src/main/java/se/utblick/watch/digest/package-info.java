/**
 * The digest: the few things that concern somebody's own work, sent to those who have asked for it.
 *
 * <p>Owns who has asked, what each has been told and when, the links that work without signing in, and how many in each unit
 * take it. Does not own the letters on their way out (that is {@code platform.post}), nor what ranks above what. Nobody's
 * reading is recorded anywhere.
 *
 * <p>Start reading at {@link se.utblick.watch.digest.Selection}, and at {@link se.utblick.watch.digest.Distribution} for who
 * gets it when.
 */
@NullMarked
package se.utblick.watch.digest;

import org.jspecify.annotations.NullMarked;

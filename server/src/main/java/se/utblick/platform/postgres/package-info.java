/**
 * The database server itself: our own PostgreSQL, or one somebody else runs.
 *
 * <p>Owns the folder {@code postgres} inside the data folder (programs, cluster, password, log) and the life of
 * the server in it: unpacking, creating, starting, taking over after a crash, stopping. Does not own what is in
 * the database (tables belong to the modules) or the connections to it (that is the application's pool).
 *
 * <p>Start reading at {@link se.utblick.platform.postgres.EmbeddedPostgres}.
 */
@NullMarked
package se.utblick.platform.postgres;

import org.jspecify.annotations.NullMarked;

/**
 * Fetches what lies at an address on the web, and nothing that lies inside the house.
 *
 * <p>Knows nothing of sources or of the database. Every address is taken apart, its name resolved and the answer checked,
 * and the connection made to the very address that was checked; so is every address that one is sent on to. Start reading
 * at {@link se.utblick.watch.fetch.Fetcher}.
 */
@NullMarked
package se.utblick.watch.fetch;

import org.jspecify.annotations.NullMarked;

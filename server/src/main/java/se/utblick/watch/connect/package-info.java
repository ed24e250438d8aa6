/**
 * Asks each known source over the web, in the source's own way, and hands over what it has not handed over before.
 *
 * <p>Knows nothing of interests or of the database, and leaves the reading to {@code collect}. What a source has
 * given already it is told as a text, and answers with the text to be told the next time. Everything is fetched by the
 * guarded {@code fetch}. Start reading at {@link se.utblick.watch.connect.Connectors}.
 */
@NullMarked
package se.utblick.watch.connect;

import org.jspecify.annotations.NullMarked;

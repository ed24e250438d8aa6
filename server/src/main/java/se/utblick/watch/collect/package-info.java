/**
 * Reads what the sources have given: archives, folders and lists of recorded files.
 *
 * <p>Knows nothing of interests or of the database. Every publication is worked out from its recorded bytes alone, so that
 * it can be worked out again. Start reading at {@link se.utblick.watch.collect.Delivery}.
 */
@NullMarked
package se.utblick.watch.collect;

import org.jspecify.annotations.NullMarked;

/**
 * Texts that are nearly the same: which of many a text may be a copy of, and whether it is. Owns the comparing; knows nothing
 * of sources or of the database. Start at {@link se.utblick.watch.copies.Imprint}.
 */
@org.jspecify.annotations.NullMarked
package se.utblick.watch.copies;

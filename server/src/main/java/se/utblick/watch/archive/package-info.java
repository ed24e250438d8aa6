/**
 * Search in everything that has been collected.
 *
 * <p>Owns the index on disk: what it holds of a text, how the house's own query language is said in Lucene's terms, and how
 * what is found is counted by kind, source, sender and year. Every query means here exactly what it means to an interest,
 * since both ask for the same keys. Does not own the texts, which it can always be built from again, nor who keeps it in
 * step with them.
 *
 * <p>Start reading at {@link se.utblick.watch.archive.ArchiveIndex}.
 */
@NullMarked
package se.utblick.watch.archive;

import org.jspecify.annotations.NullMarked;

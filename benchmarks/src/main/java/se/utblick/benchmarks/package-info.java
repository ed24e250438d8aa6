/**
 * How fast Utblick is, measured from outside and printed side by side. Asserts nothing.
 *
 * <p>Owns the measuring of start-up, pages, import, memory and matching. Start reading at {@link se.utblick.benchmarks.Benchmarks}.
 */
@NullMarked
package se.utblick.benchmarks;

import org.jspecify.annotations.NullMarked;

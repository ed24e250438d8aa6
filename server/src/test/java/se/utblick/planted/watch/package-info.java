/** Planted for ArchitectureTest to find. */
@NullMarked
package se.utblick.planted.watch;

import org.jspecify.annotations.NullMarked;

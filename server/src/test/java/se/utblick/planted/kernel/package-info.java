/** Planted for ArchitectureTest to find. */
@NullMarked
package se.utblick.planted.kernel;

import org.jspecify.annotations.NullMarked;

/** Planted for ArchitectureTest to find. */
@NullMarked
package se.utblick.planted.plan;

import org.jspecify.annotations.NullMarked;

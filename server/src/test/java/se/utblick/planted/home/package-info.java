/** Planted for ArchitectureTest to find. */
@NullMarked
package se.utblick.planted.home;

import org.jspecify.annotations.NullMarked;

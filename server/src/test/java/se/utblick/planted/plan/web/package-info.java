/** Planted for ArchitectureTest to find. */
@NullMarked
package se.utblick.planted.plan.web;

import org.jspecify.annotations.NullMarked;

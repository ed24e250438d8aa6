/** The inbox, the publications, the interests and the state of the sources, as pages. */
@NullMarked
package se.utblick.watch.web;

import org.jspecify.annotations.NullMarked;

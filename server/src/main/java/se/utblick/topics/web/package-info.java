/** The pages about the areas and what others call what belongs to them. */
@NullMarked
package se.utblick.topics.web;

import org.jspecify.annotations.NullMarked;

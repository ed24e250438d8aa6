/** The pages of the consultations: the list, one of them with its days, what is written, and what others contribute. */
@NullMarked
package se.utblick.consultations.web;

import org.jspecify.annotations.NullMarked;

/** The pages of memberships, their evaluation, and what they say together. */
@NullMarked
package se.utblick.networks.web;

import org.jspecify.annotations.NullMarked;

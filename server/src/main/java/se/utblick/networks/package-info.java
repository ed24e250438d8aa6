/**
 * The networks that we pay for only as long as their benefit is shown.
 *
 * <p>Owns memberships: who sits there for us, what they take and give year by year, their evaluations, and what was decided
 * after each reconsideration. Does not own the networks' names, which are bodies of the organisation, nor the decisions.
 *
 * <p>Start reading at {@link se.utblick.networks.Membership}.
 */
@NullMarked
package se.utblick.networks;

import org.jspecify.annotations.NullMarked;

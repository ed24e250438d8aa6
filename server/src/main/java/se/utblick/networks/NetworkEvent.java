package se.utblick.networks;

import se.utblick.decisions.Outcome;

/** What the rest of the house may want to know about our memberships. In the transaction that made it. */
public sealed interface NetworkEvent {

    record Ruled(MembershipId membership, Outcome outcome) implements NetworkEvent {}

    record FeeApproved(MembershipId membership, int year) implements NetworkEvent {}
}

package se.utblick.networks;

import java.util.UUID;

/** Which membership. */
public record MembershipId(UUID value) {}

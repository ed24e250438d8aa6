package se.utblick.plan;

import java.util.Optional;
import se.utblick.organisation.BodyId;

/** Somebody we do it with: a body in the register, or a name. */
public record Partner(String name, Optional<BodyId> body) {}

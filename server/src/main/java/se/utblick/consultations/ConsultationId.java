package se.utblick.consultations;

import java.util.UUID;

/** Which consultation. */
public record ConsultationId(UUID value) {}

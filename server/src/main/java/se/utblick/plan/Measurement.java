package se.utblick.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.utblick.kernel.Bilingual;

/** One reading of an indicator. */
public record Measurement(LocalDate on, BigDecimal value, Bilingual note) {}

package se.utblick.plan;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;

/**
 * What is counted for an objective, and what it must have reached on a given day.
 *
 * @param unit what the figure is in, such as "%"; empty for a plain number
 * @param baseline where it stood at the start, when anybody knew
 * @param measurements every reading; of two on one day the first in the list is the later word
 */
public record Indicator(
        IndicatorId id,
        Bilingual name,
        Bilingual unit,
        Optional<BigDecimal> baseline,
        Direction direction,
        BigDecimal target,
        LocalDate due,
        List<Measurement> measurements) {

    public Indicator {
        measurements = List.copyOf(measurements);
    }

    /** The last reading up to the day. */
    public Optional<Measurement> latest(LocalDate asOf) {
        return measurements.stream().filter(m -> !m.on().isAfter(asOf)).max(comparing(Measurement::on));
    }

    /** The last reading decides: what was reached and lost again is not reached. */
    public boolean isMet(LocalDate asOf) {
        return latest(asOf).filter(last -> reaches(last.value())).isPresent();
    }

    /** Whether the day for it has passed without the target being reached. */
    public boolean isMissed(LocalDate asOf) {
        return due.isBefore(asOf) && !isMet(due);
    }

    private boolean reaches(BigDecimal value) {
        return switch (direction) {
            case AT_LEAST -> value.compareTo(target) >= 0;
            case AT_MOST -> value.compareTo(target) <= 0;
        };
    }
}

package se.utblick.classifier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How much a text still teaches: what people file things under changes with the years, and the next text will be filed as the
 * newest are. Chosen on what regeringen.se published in 2024, docs/benchmarks/topics.md.
 *
 * @param newest the day of the newest text, if any has one
 */
record Age(Optional<LocalDate> newest) {

    private static final double HALF_AFTER_DAYS = 3 * 365.25;
    private static final double LEAST = 0.05;

    static Age of(List<Optional<LocalDate>> days) {
        return new Age(days.stream().flatMap(Optional::stream).max(LocalDate::compareTo));
    }

    /** From 1 for the newest down to a twentieth; 1 for what has no day. */
    double weight(Optional<LocalDate> day) {
        if (newest.isEmpty() || day.isEmpty()) {
            return 1;
        }
        long age = ChronoUnit.DAYS.between(day.get(), newest.get());
        return Math.max(LEAST, Math.pow(0.5, age / HALF_AFTER_DAYS));
    }
}

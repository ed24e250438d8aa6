package se.utblick.followup;

import static java.math.RoundingMode.HALF_EVEN;
import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Direction;
import se.utblick.plan.Indicator;
import se.utblick.plan.Measurement;

/**
 * How a target stood on a day.
 *
 * @param latest the reading that counts: the last up to the day, and none later than the day for the target
 * @param way how much of the way from the baseline to the target has been gone, from 0 to 1, when that can be told
 * @param gone how much of the time has gone, from 0 to 1
 */
public record TargetStatus(
        Indicator indicator, Optional<Measurement> latest, State state, Optional<BigDecimal> way, BigDecimal gone) {

    public enum State {
        MISSED,
        /** An earlier reading had reached it, the latest does not. */
        LOST,
        BEHIND,
        /** A ceiling that is broken, with no baseline to have come nearer from. */
        EXCEEDED,
        UNMEASURED_TOO_LONG,
        UNMEASURED,
        IN_PACE,
        /** A ceiling that has not been broken so far; only its day can tell whether it held. */
        HELD,
        MET;

        /** Whether a figure says that it goes as it should. */
        boolean isGood() {
            return this == IN_PACE || this == HELD || this == MET;
        }
    }

    // Readings are taken a few times a year: a tenth behind the calendar is not yet a sign of anything.
    static final BigDecimal TOLERANCE = new BigDecimal("0.10");
    static final BigDecimal HALF = new BigDecimal("0.50");

    private static final int PLACES = 4;

    static TargetStatus on(LocalDate day, Indicator indicator, LocalDate start) {
        var counted = day.isAfter(indicator.due()) ? indicator.due() : day;
        var latest = indicator.latest(counted);
        var way = latest.flatMap(reading -> way(indicator, reading.value()));
        var gone = gone(day, indicator.due(), start);
        return new TargetStatus(indicator, latest, state(day, counted, indicator, latest, way, gone), way, gone);
    }

    /** The first reading that reached the target, when it came only after the day for it. */
    public Optional<Measurement> reachedTooLate(LocalDate day) {
        return indicator.measurements().stream()
                .filter(reading ->
                        reading.on().isAfter(indicator.due()) && !reading.on().isAfter(day))
                .filter(reading -> indicator.isMet(reading.on()))
                .min(Comparator.comparing(Measurement::on));
    }

    /** The last reading that did reach a target since lost. */
    public Optional<Measurement> reachedBefore() {
        return latest.flatMap(last -> indicator.measurements().stream()
                .filter(reading -> reading.on().isBefore(last.on()) && indicator.isMet(reading.on()))
                .max(Comparator.comparing(Measurement::on)));
    }

    public int wayPercent() {
        return percent(way.orElse(BigDecimal.ZERO));
    }

    /** How full the bar of it is: wholly when the target is reached or its ceiling keeps. */
    public int barPercent() {
        return state == State.MET || state == State.HELD ? percent(BigDecimal.ONE) : wayPercent();
    }

    /** What the latest reading says against the target: 16 av 20 företag. */
    public Sentence reading() {
        return Reasons.reading(this);
    }

    public int gonePercent() {
        return percent(gone);
    }

    private static State state(
            LocalDate day,
            LocalDate counted,
            Indicator indicator,
            Optional<Measurement> latest,
            Optional<BigDecimal> way,
            BigDecimal gone) {
        if (indicator.isMet(counted)) {
            var settled = indicator.direction() == Direction.AT_LEAST || !day.isBefore(indicator.due());
            return settled ? State.MET : State.HELD;
        }
        if (indicator.due().isBefore(day)) {
            return State.MISSED;
        }
        if (latest.isEmpty()) {
            return gone.compareTo(HALF) > 0 ? State.UNMEASURED_TOO_LONG : State.UNMEASURED;
        }
        if (wasReached(indicator, latest.get())) {
            return State.LOST;
        }
        return way.map(part -> part.add(TOLERANCE).compareTo(gone) < 0 ? State.BEHIND : State.IN_PACE)
                .orElse(State.EXCEEDED);
    }

    private static boolean wasReached(Indicator indicator, Measurement latest) {
        return indicator.measurements().stream()
                .anyMatch(reading -> reading.on().isBefore(latest.on()) && indicator.isMet(reading.on()));
    }

    private static Optional<BigDecimal> way(Indicator indicator, BigDecimal value) {
        return baseline(indicator)
                .map(baseline -> {
                    var whole = indicator.target().subtract(baseline);
                    return value.subtract(baseline).divide(whole, PLACES, HALF_EVEN);
                })
                .map(part -> part.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    /** Where the way begins: where it stood, or nothing at all when nobody knew; not past the target itself. */
    private static Optional<BigDecimal> baseline(Indicator indicator) {
        return switch (indicator.direction()) {
            case AT_LEAST ->
                Optional.of(indicator.baseline().orElse(BigDecimal.ZERO))
                        .filter(from -> from.compareTo(indicator.target()) < 0);
            case AT_MOST -> indicator.baseline().filter(from -> from.compareTo(indicator.target()) > 0);
        };
    }

    private static BigDecimal gone(LocalDate day, LocalDate due, LocalDate start) {
        var whole = DAYS.between(start, due) + 1;
        var part = DAYS.between(start, day) + 1;
        if (whole <= 0 || part >= whole) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(Math.max(part, 0)).divide(BigDecimal.valueOf(whole), PLACES, HALF_EVEN);
    }

    private static int percent(BigDecimal part) {
        return part.movePointRight(2).setScale(0, HALF_EVEN).intValue();
    }
}

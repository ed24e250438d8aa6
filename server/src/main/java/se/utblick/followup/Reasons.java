package se.utblick.followup;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.Postponement;
import se.utblick.plan.Direction;
import se.utblick.plan.Indicator;

/** The sentences that say what decided an attainment, with the figures and days in them. */
final class Reasons {

    private static final int DAYS_IN_MONTHS = 45;
    private static final int DAYS_IN_WEEKS = 14;

    static Sentence of(TargetStatus target, LocalDate day) {
        var indicator = target.indicator();
        var name = indicator.name();
        var reading = reading(target);
        return switch (target.state()) {
            case MET -> Sentence.of("followup.because.met", name, reading);
            case HELD -> Sentence.of("followup.because.held", name, reading, indicator.due());
            case IN_PACE ->
                Sentence.of("followup.because.in-pace", name, reading, target.wayPercent(), target.gonePercent());
            case BEHIND ->
                Sentence.of(
                        "followup.because.behind",
                        name,
                        reading,
                        left(day, indicator.due()),
                        target.wayPercent(),
                        target.gonePercent());
            case LOST ->
                Sentence.of(
                        "followup.because.lost",
                        name,
                        reading,
                        target.reachedBefore().orElseThrow().on());
            case EXCEEDED -> Sentence.of("followup.because.exceeded", name, reading);
            case UNMEASURED_TOO_LONG -> Sentence.of("followup.because.unmeasured-too-long", name, target.gonePercent());
            case UNMEASURED -> Sentence.of("followup.because.unmeasured", name);
            case MISSED -> missed(target, day);
        };
    }

    static Sentence late(Activity activity) {
        var promised = activity.postponements().stream().min(Comparator.comparing(Postponement::at));
        return promised.map(moved -> Sentence.of(
                        "followup.because.moved",
                        activity.title(),
                        activity.period().last(),
                        moved.from()))
                .orElseGet(() -> Sentence.of(
                        "followup.because.late",
                        activity.title(),
                        activity.period().last()));
    }

    static Sentence stopped(Activity activity, LocalDate day) {
        return activity.cancellation().isPresent()
                ? Sentence.of("followup.because.cancelled", activity.title())
                : activity.pauses().stream()
                        .filter(pause -> pause.resumed().isEmpty() && day.isBefore(pause.resumesOn()))
                        .findFirst()
                        .map(pause -> Sentence.of("followup.because.paused", activity.title(), pause.resumesOn()))
                        .orElseThrow();
    }

    /** 16 av 20 företag, or what stands there instead of a figure. */
    static Sentence reading(TargetStatus target) {
        var indicator = target.indicator();
        return target.latest()
                .map(latest -> {
                    var key = "followup.reading." + way(indicator)
                            + (indicator.unit().isEmpty() ? "" : "-unit");
                    return Sentence.of(key, latest.value(), indicator.target(), indicator.unit());
                })
                .orElseGet(() -> Sentence.of("followup.reading.none", indicator.target(), indicator.unit()));
    }

    static Sentence left(LocalDate day, LocalDate due) {
        var days = DAYS.between(day, due);
        if (days >= DAYS_IN_MONTHS) {
            return Sentence.of("followup.left.months", Math.round(days / 30.4));
        }
        return days >= DAYS_IN_WEEKS
                ? Sentence.of("followup.left.weeks", days / 7)
                : Sentence.of("followup.left.days", days);
    }

    private static Sentence missed(TargetStatus target, LocalDate day) {
        var indicator = target.indicator();
        var reading = reading(target);
        if (target.latest().isEmpty()) {
            return Sentence.of("followup.because.missed-unmeasured", indicator.name(), indicator.due());
        }
        return target.reachedTooLate(day)
                .map(late -> Sentence.of(
                        "followup.because.missed-late", indicator.name(), reading, indicator.due(), late.on()))
                .orElseGet(() -> Sentence.of("followup.because.missed", indicator.name(), reading, indicator.due()));
    }

    private static String way(Indicator indicator) {
        return indicator.direction() == Direction.AT_LEAST ? "at-least" : "at-most";
    }

    private Reasons() {}
}

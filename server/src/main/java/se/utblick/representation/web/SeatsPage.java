package se.utblick.representation.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.representation.Seat;
import se.utblick.representation.SeatStanding;

/**
 * Every seat, those that somebody must see to first.
 *
 * @param concerned how many that is
 */
public record SeatsPage(Form form, List<Option> standings, List<Line> lines, long concerned, boolean mayAdd) {

    private static final Comparator<Line> WORST_FIRST =
            comparing(Line::isOver).thenComparing(Line::isFine).thenComparing(Line::worst);

    /** One seat in the list. */
    public record Line(Seat seat, SeatStanding standing, List<Seat.Warning> warnings) {

        static Line of(Seat seat, LocalDate today) {
            return new Line(seat, seat.standing(today), List.copyOf(seat.warnings(today)));
        }

        boolean isOver() {
            return standing == SeatStanding.ENDED;
        }

        boolean isFine() {
            return warnings.isEmpty();
        }

        Seat.Warning worst() {
            return warnings.stream().findFirst().orElse(Seat.Warning.NO_SUCCESSOR);
        }

        boolean says(String wanted, Words t) {
            return Stream.concat(
                            Stream.of(seat.facts().title(), t.of(seat.where().name())),
                            seat.current().map(term -> term.holder().name()).stream())
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
        }
    }

    public SeatsPage {
        standings = List.copyOf(standings);
        lines = List.copyOf(lines);
    }

    static SeatsPage of(List<Seat> seats, Form form, Words t, LocalDate today, boolean mayAdd) {
        var wanted = form.typed("q").strip().toLowerCase(Locale.ROOT);
        var standing = form.typed("standing");
        var all = seats.stream().map(seat -> Line.of(seat, today)).toList();
        return new SeatsPage(
                form,
                Stream.of(SeatStanding.values())
                        .map(one -> new Option(one.name(), t.of(one)))
                        .toList(),
                all.stream()
                        .filter(line -> line.says(wanted, t))
                        .filter(line ->
                                standing.isEmpty() || line.standing().name().equals(standing))
                        .sorted(WORST_FIRST)
                        .toList(),
                all.stream().filter(line -> !line.warnings().isEmpty()).count(),
                mayAdd);
    }
}

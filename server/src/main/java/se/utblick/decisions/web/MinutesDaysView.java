package se.utblick.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.decisions.LegalDays;

/**
 * The days that the law sets for what was decided, as rows.
 *
 * @param stage how far it has come today
 */
public record MinutesDaysView(LegalDays.Stage stage, LegalDays days, List<Line> lines) {

    /**
     * @param step the end of the keys of the step's words and of the law behind it
     * @param done when it was done, if it was
     * @param remark the key of what is to be said of it: done later than the law says, or not registered in time
     */
    public record Line(String step, LocalDate by, Optional<LocalDate> done, Optional<String> remark) {}

    public MinutesDaysView {
        lines = List.copyOf(lines);
    }

    static MinutesDaysView of(LegalDays days, LocalDate today) {
        return new MinutesDaysView(
                days.on(today),
                days,
                Stream.of(
                                line("adjust", days.adjustBy(), days.adjusted(), today),
                                // Until the minutes are adjusted there is nothing to make known.
                                days.adjusted().isEmpty()
                                        ? new Line("announce", days.announceBy(), Optional.empty(), Optional.empty())
                                        : line("announce", days.announceBy(), days.announced(), today),
                                new Line("appeal", days.appealBy(), Optional.empty(), Optional.empty()),
                                new Line("force", days.inForceFrom(), Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static Line line(String step, LocalDate by, Optional<LocalDate> done, LocalDate today) {
        var remark = !done.orElse(today).isAfter(by)
                ? Optional.<String>empty()
                : Optional.of(done.isPresent() ? "decisions.days.late" : "decisions.days.not-registered");
        return new Line(step, by, done, remark);
    }
}

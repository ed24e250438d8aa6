package se.utblick.representation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.platform.Calendar;

/** How a year's meetings and journeys came home, body by body; journeys to no body come last. */
public record YearOfReports(int year, List<Line> lines) {

    /**
     * One body's year.
     *
     * @param body its name; nothing for journeys to no body
     */
    public record Line(Optional<Bilingual> body, List<Meeting> meetings, LocalDate today) {

        public Line {
            meetings = List.copyOf(meetings);
        }

        /** How many were held, or are being held. */
        public long held() {
            return meetings.stream().filter(meeting -> wasHeld(meeting)).count();
        }

        public long inTime() {
            return meetings.stream()
                    .filter(meeting -> cameHome(meeting)
                            .filter(day -> !day.isAfter(meeting.due()))
                            .isPresent())
                    .count();
        }

        public long late() {
            return meetings.stream()
                    .filter(meeting -> cameHome(meeting)
                            .filter(day -> day.isAfter(meeting.due()))
                            .isPresent())
                    .count();
        }

        public long at(MeetingStanding standing) {
            return meetings.stream()
                    .filter(meeting -> meeting.standing(today) == standing)
                    .count();
        }

        /** How many reports say that the mandate was not enough. */
        public long beyond() {
            return meetings.stream()
                    .flatMap(meeting -> meeting.report().stream())
                    .filter(report -> !report.within())
                    .count();
        }

        /** What they came to; what was thought, where nobody has said what it came to. */
        public Money cost() {
            return meetings.stream()
                    .filter(meeting -> wasHeld(meeting))
                    .flatMap(meeting ->
                            meeting
                                    .report()
                                    .flatMap(ReturnReport::cost)
                                    .or(() -> meeting.plan().cost())
                                    .stream())
                    .reduce(Money.NONE, Money::plus);
        }

        private boolean wasHeld(Meeting meeting) {
            return meeting.cancelling().isEmpty()
                    && !meeting.plan().days().last().isAfter(today);
        }

        private static Optional<LocalDate> cameHome(Meeting meeting) {
            return meeting.report().map(report -> LocalDate.ofInstant(report.reportedAt(), Calendar.ZONE));
        }
    }

    public YearOfReports {
        lines = List.copyOf(lines);
    }

    /** @param meetings those that ended in the year */
    static YearOfReports of(int year, List<Meeting> meetings, LocalDate today) {
        var byBody = meetings.stream()
                .filter(meeting -> meeting.plan().days().last().getYear() == year)
                .collect(groupingBy(Meeting::body, LinkedHashMap::new, toList()));
        var elsewhere = Optional.ofNullable(byBody.remove(Bilingual.NONE));
        var lines = byBody.entrySet().stream()
                .map(body -> new Line(Optional.of(body.getKey()), body.getValue(), today))
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .collect(toList());
        elsewhere.ifPresent(journeys -> lines.add(new Line(Optional.empty(), journeys, today)));
        return new YearOfReports(year, lines);
    }

    private static String name(Line line) {
        return line.body().orElse(Bilingual.NONE).sv();
    }

    /** All of it as one line. */
    public Line sum(LocalDate today) {
        return new Line(
                Optional.empty(),
                lines.stream().flatMap(line -> line.meetings().stream()).toList(),
                today);
    }
}

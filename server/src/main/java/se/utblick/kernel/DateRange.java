package se.utblick.kernel;

import java.time.LocalDate;

/** Whole days from the first to the last, both included. */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it starts: " + first + " to " + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean startedBy(LocalDate day) {
        return !first.isAfter(day);
    }

    public boolean endedBefore(LocalDate day) {
        return last.isBefore(day);
    }
}

package se.utblick.networks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utblick.kernel.NotFound;

/**
 * The year that a page is about, and those beside it.
 *
 * @param offered the years to go to, the newest first
 */
public record Years(int shown, List<Integer> offered) {

    static final int FIRST = 1990;
    static final int LAST = 2100;

    private static final int BACK = 4;

    public Years {
        offered = List.copyOf(offered);
    }

    /** The year that somebody asked for, or another when they asked for none. */
    static int asked(@Nullable String typed, int otherwise) {
        return typed == null || typed.isBlank() ? otherwise : written(typed);
    }

    /** A year as it stands in an address: one that somebody has made up leads nowhere. */
    static int written(String typed) {
        if (!typed.matches("\\d{4}")) {
            throw new NotFound(typed);
        }
        int year = Integer.parseInt(typed);
        if (year < FIRST || year > LAST) {
            throw new NotFound(typed);
        }
        return year;
    }

    static Years around(int shown, LocalDate today) {
        int newest = Math.max(shown, today.getYear() + 1);
        int oldest = Math.min(shown, today.getYear() - BACK);
        return new Years(
                shown,
                IntStream.rangeClosed(oldest, newest)
                        .map(year -> oldest + newest - year)
                        .boxed()
                        .toList());
    }

    /** As text: a number would be written with a space in the thousands. */
    public String text() {
        return Integer.toString(shown);
    }
}

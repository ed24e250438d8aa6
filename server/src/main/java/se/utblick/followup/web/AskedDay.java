package se.utblick.followup.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utblick.kernel.Sentence;

/**
 * The day that a reader wants to see things as they were on.
 *
 * @param day the day to show, which is today when the one asked for cannot be
 * @param typed what was asked for, as it was typed
 * @param mistake what is wrong with it
 */
public record AskedDay(LocalDate day, LocalDate today, String typed, Optional<Sentence> mistake) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    static AskedDay of(@Nullable String typed, LocalDate today) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new AskedDay(today, today, "", Optional.empty());
        }
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(today) || day.isBefore(EARLIEST)) {
                return mistaken(text, today, "followup.day.out-of-range");
            }
            return new AskedDay(day, today, text, Optional.empty());
        } catch (DateTimeParseException notADay) {
            return mistaken(text, today, "followup.day.not-a-day");
        }
    }

    private static AskedDay mistaken(String typed, LocalDate today, String key) {
        return new AskedDay(today, today, typed, Optional.of(Sentence.of(key, typed, today)));
    }

    public boolean isEarlier() {
        return day.isBefore(today);
    }

    /** The address of another page on the same day. */
    public String on(String path) {
        return isEarlier() ? path + "?day=" + day : path;
    }
}

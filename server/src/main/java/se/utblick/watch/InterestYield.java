package se.utblick.watch;

import java.time.YearMonth;
import java.util.List;

/**
 * What an interest has given: how much it finds, how much of that was worth keeping, and which words tell the two apart.
 *
 * @param months how many of the texts of each month it met, a year back; the oldest first
 * @param judged of how many of the latest that somebody has judged
 * @param kept so many were kept or acted on
 * @param words the words of what was kept, those that tell most first
 */
public record InterestYield(
        int thirtyDays, int ninetyDays, List<Month> months, int judged, int kept, List<Telling> words) {

    /** How many of a month's texts met it. */
    public record Month(YearMonth month, int found) {}

    /** A word that stands in what was kept, and seldom in what was dropped. */
    public record Telling(String word, int kept, int dropped) {}

    public InterestYield {
        months = List.copyOf(months);
        words = List.copyOf(words);
    }

    public int percent() {
        return judged == 0 ? 0 : Math.round(100f * kept / judged);
    }

    public int dropped() {
        return judged - kept;
    }
}

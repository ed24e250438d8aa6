package se.utblick.representation;

import java.time.Instant;
import se.utblick.kernel.DateRange;

/**
 * What somebody may do in the region's name.
 *
 * @param represents what they represent
 * @param maySay what they may say or agree to without asking
 * @param bringHome what must come home before they answer
 * @param redLines what they never agree to, or empty
 */
public record Mandate(
        String represents,
        String maySay,
        String bringHome,
        String redLines,
        HowOften howOften,
        DateRange valid,
        String writtenBy,
        Instant writtenAt) {

    /** How often whoever has the mandate reports to the body that gave it. */
    public enum HowOften {
        EACH_MEETING,
        QUARTERLY,
        YEARLY
    }

    public Mandate {
        if (represents.isBlank() || maySay.isBlank() || bringHome.isBlank()) {
            throw new IllegalArgumentException(
                    "A mandate says what it is for, how far it goes and what comes home first");
        }
    }
}

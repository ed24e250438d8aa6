package se.utblick.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How what was published in a period is spread over what we look for.
 *
 * @param published how many publications there are from the period
 * @param met how many of them met an interest
 * @param lines each interest in use, the one that found most first
 */
public record Shares(int published, int met, List<Line> lines) {

    /** What is looked at. */
    public enum Period {
        MONTH(30),
        QUARTER(90),
        YEAR(365),
        ALL(0);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        /** Its first day; the whole has none. */
        Optional<LocalDate> from(LocalDate today) {
            return days == 0 ? Optional.empty() : Optional.of(today.minusDays(days));
        }
    }

    /**
     * What one interest found.
     *
     * @param kept so many of it were kept or acted on
     */
    public record Line(Interest interest, int found, int kept, int dropped) {

        public int unjudged() {
            return found - kept - dropped;
        }
    }

    public Shares {
        lines = List.copyOf(lines);
    }

    /** All findings: a publication that met several interests is one for each. */
    public int findings() {
        return lines.stream().mapToInt(Line::found).sum();
    }

    /** Publications that met nothing. */
    public int unmet() {
        return published - met;
    }

    /** The interests that found nothing. */
    public List<Line> empty() {
        return lines.stream().filter(line -> line.found() == 0).toList();
    }

    /** Of a whole, in per cent. */
    public static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}

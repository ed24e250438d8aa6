package se.utblick.representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.decisions.DecisionReference;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Sentence;

/**
 * What somebody has filled in about who was appointed, by whom and for how long.
 *
 * @param holder who; needed only when nobody was nominated
 */
public record Appointing(Optional<Holder> holder, Optional<Source> source, Optional<DateRange> period) {

    /** Who appointed, and where it can be read. */
    public sealed interface Source {

        /** Our own board did, and its decision is registered here. */
        record Board(DecisionReference reference) implements Source {}

        /** Somebody else did, such as the council, the government or a network's own assembly. */
        record Other(String by, LocalDate on, String reference) implements Source {}
    }

    List<Sentence> missing(boolean nominated) {
        var missing = new ArrayList<Sentence>();
        if (!nominated && holder.filter(one -> !one.name().isEmpty()).isEmpty()) {
            missing.add(Sentence.of("representation.missing.holder"));
        }
        if (source.isEmpty()) {
            missing.add(Sentence.of("representation.missing.decision"));
        }
        if (period.isEmpty()) {
            missing.add(Sentence.of("representation.missing.period"));
        }
        return missing;
    }
}

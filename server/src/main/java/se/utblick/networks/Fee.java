package se.utblick.networks;

import java.time.Instant;
import java.util.Optional;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;

/**
 * What we pay one network for one year.
 *
 * @param invoiced what they have asked for, once they have
 */
public record Fee(
        int year,
        Optional<Money> budgeted,
        Optional<Money> invoiced,
        String note,
        Optional<Approval> approval,
        Version version) {

    /** That it may be paid, and the decision about the membership that this rests on. */
    public record Approval(String byName, Instant at, DecisionId restsOn) {}

    /** What it comes to, as far as anybody knows. */
    public Optional<Money> amount() {
        return invoiced.or(() -> budgeted);
    }

    /** Whether they ask for something else than we had counted on. */
    public boolean differs() {
        return invoiced.isPresent() && budgeted.isPresent() && !invoiced.equals(budgeted);
    }
}

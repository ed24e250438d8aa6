package se.utblick.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;

/** What minutes say about several matters, recorded all at once: all of it is taken, or none. */
@Component
public class MinutesBook {

    private final Matters matters;
    private final Decisions decisions;

    MinutesBook(Matters matters, Decisions decisions) {
        this.matters = matters;
        this.decisions = decisions;
    }

    /** Some of the matters were refused, and so nothing was recorded: why, by their place among them. */
    public static final class SomeRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Map<Integer, Refused> refused;

        private SomeRefused(Map<Integer, Refused> refused) {
            super("Refused: " + refused.keySet());
            this.refused = Map.copyOf(refused);
        }

        public Map<Integer, Refused> refused() {
            return refused;
        }
    }

    /** Records one matter; a rule that says no is thrown as it is. */
    @Transactional
    public Decision record(Actor by, Minutes minutes) {
        var owner = matters.owner(minutes.about()).orElseThrow(() -> new NotFound(minutes.about()));
        var decision = owner.decide(by, minutes);
        if (minutes.outcome() == Outcome.REMITTED && !minutes.why().isBlank()) {
            decisions.askedFor(decision.id(), minutes.why().strip());
        }
        return decision;
    }

    /** Records them all; every matter is tried, so that all that is wrong is said at once. */
    @Transactional
    public List<Decision> recordAll(Actor by, List<Minutes> minutes) {
        by.mustHave(Permission.RECORD_DECISION);
        var recorded = new ArrayList<Decision>();
        var refused = new HashMap<Integer, Refused>();
        for (var place = 0; place < minutes.size(); place++) {
            try {
                recorded.add(record(by, minutes.get(place)));
            } catch (Refused no) {
                refused.put(place, no);
            }
        }
        if (!refused.isEmpty()) {
            throw new SomeRefused(refused);
        }
        return List.copyOf(recorded);
    }
}

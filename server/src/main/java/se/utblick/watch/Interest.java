package se.utblick.watch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/**
 * What we look for, in whose interest, and for which goals.
 *
 * @param query the query as its author wrote it, in the matcher's language
 * @param owner the code of the function that answers for it
 * @param concerns the codes of the units and bodies whose work it touches
 * @param kinds the kinds of publication it is asked of; none means all
 * @param matched whether everything stored has been asked about it since it was last changed
 */
public record Interest(
        InterestId id,
        String code,
        Bilingual name,
        String query,
        Optional<String> owner,
        Optional<TopicId> area,
        List<GoalId> goals,
        Set<String> concerns,
        Set<Kind> kinds,
        String note,
        boolean active,
        Version version,
        boolean matched) {

    public Interest {
        goals = List.copyOf(goals);
        concerns = Set.copyOf(concerns);
        kinds = Set.copyOf(kinds);
        if (code.isBlank() || name.isEmpty() || query.isBlank()) {
            throw new IllegalArgumentException("An interest has a code, a name and a query");
        }
    }

    boolean isAskedOf(Kind kind) {
        return active && (kinds.isEmpty() || kinds.contains(kind));
    }
}

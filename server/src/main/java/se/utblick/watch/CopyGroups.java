package se.utblick.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts copies together, those most alike first, so that no group ever holds two texts of one publisher: what one publisher
 * has given two names are two, however alike. The answer rests on the pairs alone and not on their order.
 */
final class CopyGroups {

    /** Two that are copies of each other. */
    record Pair(UUID one, UUID other, double alike) {

        private static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble(Pair::alike)
                .reversed()
                .thenComparing(Pair::one)
                .thenComparing(Pair::other);
    }

    private final Map<UUID, String> publishers;
    private final Map<UUID, List<UUID>> groups = new HashMap<>();

    private CopyGroups(Map<UUID, String> publishers) {
        this.publishers = publishers;
    }

    /** Every group of two or more. */
    static Set<List<UUID>> of(Collection<Pair> pairs, Map<UUID, String> publishers) {
        var groups = new CopyGroups(publishers);
        pairs.stream().sorted(Pair.MOST_ALIKE).forEach(groups::join);
        return new HashSet<>(groups.groups.values());
    }

    private void join(Pair pair) {
        var some = groups.getOrDefault(pair.one(), List.of(pair.one()));
        var others = groups.getOrDefault(pair.other(), List.of(pair.other()));
        if (some.equals(others) || shareAPublisher(some, others)) {
            return;
        }
        var both = new ArrayList<>(some);
        both.addAll(others);
        both.sort(Comparator.naturalOrder());
        both.forEach(id -> groups.put(id, both));
    }

    private boolean shareAPublisher(List<UUID> some, List<UUID> others) {
        var names = some.stream().map(publishers::get).toList();
        return others.stream().map(publishers::get).anyMatch(names::contains);
    }
}

package se.utblick.watch;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Puts together what has a name in common, directly or by way of others. What belongs together has one mark: the least id. */
final class Union {

    private final Map<UUID, UUID> towards = new HashMap<>();
    private final Map<String, UUID> first = new HashMap<>();

    void add(UUID id) {
        towards.putIfAbsent(id, id);
    }

    void join(UUID id, String name) {
        add(id);
        var other = first.putIfAbsent(name, id);
        if (other != null) {
            var one = mark(id);
            var two = mark(other);
            // The least of the two leads, so that the order in which they come changes nothing.
            if (one.compareTo(two) < 0) {
                towards.put(two, one);
            } else {
                towards.put(one, two);
            }
        }
    }

    /** What each belongs to. */
    Map<UUID, UUID> matters() {
        var matters = new HashMap<UUID, UUID>();
        towards.keySet().forEach(id -> matters.put(id, mark(id)));
        return matters;
    }

    private UUID mark(UUID id) {
        var at = id;
        for (var next = towards.getOrDefault(at, at); !next.equals(at); next = towards.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }
}

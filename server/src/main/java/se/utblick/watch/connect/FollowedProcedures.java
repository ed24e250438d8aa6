package se.utblick.watch.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.connect.Walk.Missed;
import se.utblick.watch.fetch.Request.Wanted;
import tools.jackson.databind.JsonNode;

/** The European Parliament's open data: the procedures that somebody here follows, and no others. */
final class FollowedProcedures implements Connector {

    private static final String SOURCE = "europarl";
    private static final Pattern REFERENCE = Pattern.compile("(\\d{4})[/-](\\d{4}[A-Z]?)(?:\\([A-Z]{2,4}\\))?");

    private final Collection<String> followed;

    /** @param followed such as {@code 2025/0260(COD)} */
    FollowedProcedures(Collection<String> followed) {
        this.followed = new TreeSet<>(followed);
    }

    @Override
    public void walk(Walk walk) throws Stopped {
        for (var reference : followed) {
            var parts = REFERENCE.matcher(reference.strip());
            if (parts.matches()) {
                take(walk, parts.group(1) + "-" + parts.group(2));
            }
        }
    }

    private static void take(Walk walk, String id) throws Stopped {
        try {
            var answer = walk.detail(
                    walk.request("/procedures/" + id + "?format=application%2Fld%2Bjson", Wanted.LINKED_JSON)
                            .nothingAt(204, 404));
            if (answer.isPresent()) {
                take(walk, id, answer.get());
            }
        } catch (Missed again) {
            // Asked for in the next walk.
        }
    }

    private static void take(Walk walk, String id, Raw raw) throws Stopped, Missed {
        List<Piece> found;
        try {
            found = new Answer(raw).list("data");
        } catch (Stopped strange) {
            // Some errors come with status 200.
            found = List.of();
        }
        if (found.isEmpty() || !found.getFirst().text("id").endsWith(id)) {
            walk.miss(Stopped.strange(Fault.NO_RECORDS, id));
        }
        var procedure = found.getFirst();
        var mark = Piece.mark(Raw.of(events(procedure.node()).toString().getBytes(UTF_8)));
        if (!walk.memory().knows(id, mark)) {
            walk.hand(SOURCE, id, Optional.of(procedure.raw()), Optional.empty());
            walk.memory().remember(id, mark);
        }
    }

    /** What has happened and what is to happen: nothing else in the answer tells that the procedure has moved. */
    private static Set<String> events(JsonNode procedure) {
        var events = new TreeSet<String>();
        for (var list : new String[] {"consists_of", "was_scheduled_in", "created_a_realization_of"}) {
            procedure
                    .path(list)
                    .forEach(event -> events.add(
                            event.isString()
                                    ? event.asString()
                                    : event.path("id").asString("") + event.path("activity_date")));
        }
        return events;
    }
}

package se.utblick.watch.connect;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.connect.Walk.Missed;
import se.utblick.watch.fetch.Request.Wanted;

/** Have Your Say: the initiatives that can be answered just now, each with its publications and their own windows. */
final class Initiatives implements Connector {

    private static final String SOURCE = "have-your-say";
    private static final int MOST_PAGES = 45;
    private static final double LARGEST_ID = 1e12;

    @Override
    public void walk(Walk walk) throws Stopped {
        var open = new HashSet<String>();
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = walk.ask(walk.request(
                    "/brpapi/searchInitiatives?feedbackStatus=OPEN&page=" + page + "&size=100&language=EN",
                    Wanted.JSON));
            var all = answer.list("initiativeResultDtoPage", "content");
            for (var initiative : all) {
                take(walk, initiative, open);
            }
            if (all.isEmpty()
                    || page + 1
                            >= answer.tree()
                                    .path("initiativeResultDtoPage")
                                    .path("totalPages")
                                    .asInt(0)) {
                break;
            }
        }
        for (var id : walk.memory().without(open)) {
            if (detail(walk, id, Optional.empty())) {
                walk.memory().forget(id);
            }
        }
    }

    private static void take(Walk walk, Piece initiative, Set<String> open) throws Stopped {
        var id = id(initiative);
        if (id.isEmpty()) {
            walk.nameless(SOURCE);
            return;
        }
        open.add(id.get());
        if (!walk.memory().knows(id.get(), initiative.mark())
                && detail(walk, id.get(), Optional.of(initiative.raw()))) {
            walk.memory().remember(id.get(), initiative.mark());
        }
    }

    /** Whether it was had. */
    private static boolean detail(Walk walk, String id, Optional<Raw> found) throws Stopped {
        try {
            var detail = walk.detail(walk.request("/brpapi/groupInitiatives/" + id + "?language=EN", Wanted.JSON)
                    .nothingAt(204, 404));
            if (detail.isPresent() || found.isPresent()) {
                walk.hand(SOURCE, id, found, detail);
            }
            return true;
        } catch (Missed again) {
            return false;
        }
    }

    /** A whole number that is written with a point and a nought. */
    private static Optional<String> id(Piece initiative) {
        var id = initiative.node().path("id");
        double value = id.isNumber() ? id.doubleValue() : 0;
        return value >= 1 && value < LARGEST_ID && value == Math.rint(value)
                ? Optional.of(String.valueOf((long) value))
                : Optional.empty();
    }
}

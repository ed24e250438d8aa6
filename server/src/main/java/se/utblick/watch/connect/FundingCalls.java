package se.utblick.watch.connect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.connect.Walk.Missed;
import se.utblick.watch.fetch.Body;
import se.utblick.watch.fetch.Request;
import se.utblick.watch.fetch.Request.Wanted;

/**
 * Calls of the EU Funding and Tenders portal. Its search has two indexes that overlap, and pages that shift while it is
 * renewed: it is gone through until two passes give the same, and all rows about one topic are one call.
 */
final class FundingCalls implements Connector {

    private static final String SOURCE = "funding-tenders";
    private static final int PAGE = 100;
    private static final int LAST_PAGE = 100;
    private static final int PASSES = 4;
    private static final int ASKED_AT_ONCE = 50;
    private static final long MOST_KEPT = 48L << 20;

    private static final String TYPES = "{\"terms\":{\"type\":[\"1\",\"2\",\"8\"]}}";
    private static final String NOT_CLOSED = "{\"terms\":{\"status\":[\"31094501\",\"31094502\"]}}";
    // Those that a region can take part in: not defence, nuclear research, development aid, counterfeiting, coal and
    // steel.
    private static final String PROGRAMMES = List.of(
                    "43108390",
                    "43152860",
                    "43252405",
                    "43252476",
                    "43251589",
                    "43251567",
                    "43251814",
                    "43353764",
                    "43254019",
                    "44416173",
                    "44773066",
                    "46324255",
                    "43089234",
                    "43332642",
                    "43254037",
                    "43252386")
            .stream()
            .collect(Collectors.joining("\",\"", "{\"terms\":{\"frameworkProgramme\":[\"", "\"]}}"));

    @Override
    public void walk(Walk walk) throws Stopped {
        var topics = new LinkedHashMap<String, FundingTopic>();
        var nameless = new HashSet<String>();
        try {
            gather(walk, topics, nameless);
        } finally {
            // Also what a broken walk has got is handed over.
            nameless.forEach(_ -> walk.nameless(SOURCE));
            topics.forEach((identifier, topic) -> hand(walk, identifier, topic));
        }
        closed(walk, topics.keySet());
    }

    private static void gather(Walk walk, Map<String, FundingTopic> topics, Set<String> nameless) throws Stopped {
        var wanted = query(TYPES, NOT_CLOSED, PROGRAMMES);
        boolean sorted = total(walk, wanted, true) == total(walk, wanted, false);
        long[] kept = {0};
        Set<String> before = Set.of();
        for (int pass = 1; pass <= PASSES; pass++) {
            var keys = new TreeSet<String>();
            pass(walk, wanted, sorted, row -> {
                keys.add(FundingTopic.key(row));
                var identifier = row.first("metadata", "identifier");
                if (identifier.isEmpty() || row.text("reference").isEmpty()) {
                    nameless.add(FundingTopic.key(row));
                    return;
                }
                kept[0] += topics.computeIfAbsent(identifier, _ -> new FundingTopic())
                        .add(row);
                if (kept[0] > MOST_KEPT) {
                    throw Stopped.strange(Fault.TOO_LARGE, "");
                }
            });
            if (keys.equals(before)) {
                return;
            }
            before = keys;
        }
        throw Stopped.enoughForNow();
    }

    private static void pass(Walk walk, String query, boolean sorted, Answer.Taker taker) throws Stopped {
        for (int page = 1; page <= LAST_PAGE; page++) {
            var answer = walk.ask(search(walk, query, sorted, page, PAGE));
            var rows = answer.list("results");
            for (var row : rows) {
                taker.take(row);
            }
            if (rows.isEmpty()
                    || (long) page * PAGE
                            >= answer.whole().node().path("totalResults").asLong(0)) {
                return;
            }
        }
    }

    /** Some rows lack the field that is sorted by, and are left out by the search without a word. */
    private static long total(Walk walk, String query, boolean sorted) throws Stopped {
        long total = walk.ask(search(walk, query, sorted, 1, 1))
                .whole()
                .node()
                .path("totalResults")
                .asLong(-1);
        if (total < 0) {
            throw Stopped.strange(Fault.NO_RECORDS, "totalResults");
        }
        return total;
    }

    private static void hand(Walk walk, String identifier, FundingTopic topic) {
        var memory = walk.memory();
        // A topic keeps the reference that it first came by, whichever index speaks for it later.
        var known = memory.markOf(identifier).orElse("").split(" ", 2);
        var reference = known.length == 2 ? known[1] : topic.reference();
        if (!known[0].equals(topic.mark())) {
            walk.hand(SOURCE, reference, Optional.of(topic.best()), topic.inSwedish());
        }
        memory.remember(identifier, topic.mark() + " " + reference);
    }

    /** What was there the last time and is not any more is asked for by name, to learn that it has closed. */
    private static void closed(Walk walk, Set<String> there) throws Stopped {
        var gone = walk.memory().without(there).stream()
                .filter(identifier -> identifier.matches("[\\p{L}\\p{N}_./ -]+"))
                .limit(ASKED_AT_ONCE)
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        var query = query(
                TYPES, gone.stream().collect(Collectors.joining("\",\"", "{\"terms\":{\"identifier\":[\"", "\"]}}")));
        try {
            var answer = walk.detail(search(walk, query, false, 1, PAGE));
            var topics = new HashMap<String, FundingTopic>();
            if (answer.isPresent()) {
                for (var row : new Answer(answer.get()).list("results")) {
                    topics.computeIfAbsent(row.first("metadata", "identifier"), _ -> new FundingTopic())
                            .add(row);
                }
            }
            for (var identifier : gone) {
                var topic = Optional.ofNullable(topics.get(identifier));
                topic.ifPresent(one -> hand(walk, identifier, one));
                if (topic.isEmpty() || topic.get().isClosed()) {
                    walk.memory().forget(identifier);
                }
            }
        } catch (Missed again) {
            // They are still remembered, and asked for the next time.
        }
    }

    private static String query(String... conditions) {
        return "{\"bool\":{\"must\":[" + String.join(",", conditions) + "]}}";
    }

    /** Anything but files is refused by the search, or passed over in silence, and then everything there is comes. */
    private static Request search(Walk walk, String query, boolean sorted, int page, int size) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("query", query);
        parts.put("languages", "[\"en\",\"sv\"]");
        if (sorted) {
            parts.put("sort", "{\"field\":\"identifier\",\"order\":\"ASC\"}");
        }
        return walk.request("?apiKey=SEDIA&text=***&pageSize=" + size + "&pageNumber=" + page, Wanted.JSON)
                .saying(new Body.Files(parts));
    }
}

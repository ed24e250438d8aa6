package se.utblick.watch.connect;

import java.util.Optional;
import se.utblick.watch.fetch.Request.Wanted;

/** What the Commission tells the press, newest first, until nothing is new. */
final class CommissionPress implements Connector {

    private static final String SOURCE = "presscorner";
    private static final int MOST_PAGES = 10;
    private static final int PAGE = 50;
    private static final String WHOLE = "whole";

    @Override
    public void walk(Walk walk) throws Stopped {
        // Should this walk break off, the next must not stop at what this one took.
        boolean wholeBefore = walk.memory().word(WHOLE).isPresent();
        walk.memory().drop(WHOLE);
        read(walk, wholeBefore);
        walk.memory().note(WHOLE, "yes");
    }

    private static void read(Walk walk, boolean wholeBefore) throws Stopped {
        for (int page = 1; page <= MOST_PAGES; page++) {
            var all = walk.ask(walk.request(
                            "/api/search?language=en&pageSize=" + PAGE + "&pageNumber=" + page, Wanted.JSON))
                    .list("docuLanguageListResources");
            boolean anyNew = false;
            for (var one : all) {
                anyNew |= take(walk, one);
            }
            if ((wholeBefore && !anyNew) || all.size() < PAGE) {
                return;
            }
        }
    }

    private static boolean take(Walk walk, Piece one) {
        var code = one.text("refCode");
        if (code.isEmpty()) {
            walk.nameless(SOURCE);
            return false;
        }
        if (walk.memory().knows(code, one.mark())) {
            return false;
        }
        walk.hand(SOURCE, code, Optional.empty(), Optional.of(one.raw()));
        walk.memory().remember(code, one.mark());
        return true;
    }
}

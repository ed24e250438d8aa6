package se.utblick.watch.connect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.connect.Walk.Missed;
import se.utblick.watch.fetch.Request.Wanted;

/**
 * Riksdagen: the newest EU documents, fact memoranda and papers of its committee on the EU, by day, until nothing is new.
 */
final class ParliamentDocuments implements Connector {

    private static final String SOURCE = "riksdagen";
    private static final List<String> TYPES = List.of("fpm", "eu-dokument", "EUN");
    private static final int DAYS_BACK = 180;
    private static final int MOST_PAGES = 10;

    @Override
    public void walk(Walk walk) throws Stopped {
        for (var type : TYPES) {
            read(walk, type);
            if (walk.missedNothing()) {
                walk.memory().note(type, "whole");
            }
        }
    }

    private static void read(Walk walk, String type) throws Stopped {
        boolean wholeBefore = walk.memory().word(type).isPresent();
        // Should this walk break off, the next must not stop at what this one took.
        walk.memory().drop(type);
        for (int page = 1; page <= MOST_PAGES; page++) {
            var answer = walk.ask(walk.request(
                    "/dokumentlista/?doktyp=" + type + "&sort=datum&sortorder=desc&utformat=json&a=s&p=" + page
                            + "&sz=100",
                    Wanted.JSON));
            var list = answer.whole();
            if (!list.text("dokumentlista", "@q").contains("doktyp=" + type)) {
                throw Stopped.strange(Fault.NO_RECORDS, "@q");
            }
            var documents = list.node().path("dokumentlista").has("dokument")
                    ? answer.list("dokumentlista", "dokument")
                    : List.<Piece>of();
            boolean anyNew = false;
            boolean tooOld = false;
            for (var document : documents) {
                tooOld |= isOld(walk, document);
                anyNew |= !isOld(walk, document) && take(walk, document);
            }
            if (tooOld
                    || (wholeBefore && !anyNew)
                    || list.text("dokumentlista", "@nasta_sida").isEmpty()) {
                return;
            }
        }
    }

    private static boolean isOld(Walk walk, Piece document) {
        var day = document.text("datum");
        return day.length() >= 10
                && day.substring(0, 10)
                                .compareTo(walk.today().minusDays(DAYS_BACK).toString())
                        < 0;
    }

    /** Whether it was new. */
    private static boolean take(Walk walk, Piece document) throws Stopped {
        var id = document.text("dok_id").toUpperCase(Locale.ROOT);
        if (id.isEmpty() || id.length() > 100) {
            walk.nameless(SOURCE);
            return false;
        }
        var changed = document.text("systemdatum");
        if (walk.memory().knows(id, changed)) {
            return false;
        }
        try {
            var page = walk.detail(walk.request("/dokumentstatus/" + encoded(id) + ".json", Wanted.JSON)
                    .nothingAt(404));
            walk.hand(SOURCE, id, page, page.isPresent() ? Optional.empty() : Optional.of(document.raw()));
            walk.memory().remember(id, changed);
        } catch (Missed again) {
            // Asked for in the next walk.
        }
        return true;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

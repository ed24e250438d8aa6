package se.utblick.watch.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utblick.watch.collect.Delivered.Recorded;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Request.Wanted;

/**
 * What the Commission tells the press, newest first, until nothing is new. Where its search does not answer, its feed is read
 * instead: it tells of the last hundred.
 */
final class CommissionPress implements Connector {

    private static final String SOURCE = "presscorner";
    private static final int MOST_PAGES = 10;
    private static final int PAGE = 50;
    private static final String WHOLE = "whole";
    // So it is written, with two question marks.
    private static final String FEED = "/api/rss?search?language=en&documenttype=1&pagesize=100&page=1";
    private static final Pattern DETAIL =
            Pattern.compile("/presscorner/detail/[a-z]{2}/([a-z]{2,12})_(\\d{2})_(\\d{1,6})\\b");

    @Override
    public void walk(Walk walk) throws Stopped {
        // Should this walk break off, the next must not stop at what this one took.
        boolean wholeBefore = walk.memory().word(WHOLE).isPresent();
        walk.memory().drop(WHOLE);
        try {
            read(walk, wholeBefore);
            walk.memory().note(WHOLE, "yes");
        } catch (Stopped stopped) {
            if (stopped.isForNow() || !readFeed(walk)) {
                throw stopped;
            }
        }
    }

    /** Whether there was a feed to read. */
    private static boolean readFeed(Walk walk) throws Stopped {
        if (!(walk.fetched(walk.request(FEED, Wanted.FEED)) instanceof Fetched.Fresh fresh)) {
            return false;
        }
        var items = new ArrayList<Recorded>();
        Delivery.feed(SOURCE, SOURCE, fresh.charset(), fresh.bytes()).each(delivered -> {
            if (delivered instanceof Recorded item) {
                items.add(item);
            }
        });
        items.forEach(item -> take(walk, item));
        return !items.isEmpty();
    }

    private static void take(Walk walk, Recorded item) {
        var text = new String(item.page().map(Raw::bytes).orElseThrow(), UTF_8);
        var detail = DETAIL.matcher(item.nativeId() + " " + text);
        if (!detail.find()) {
            walk.nameless(SOURCE);
            return;
        }
        var code = "%s/%s/%s".formatted(detail.group(1).toUpperCase(Locale.ROOT), detail.group(2), detail.group(3));
        // The search tells more than the feed, and will tell it when it answers again.
        if (walk.memory().markOf(code).isEmpty()) {
            walk.hand(SOURCE, code, item.page(), Optional.empty());
            walk.memory().remember(code, Piece.mark(item.page().orElseThrow()));
        }
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

package se.utblick.watch.connect;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import se.utblick.watch.fetch.Body;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.Request.Wanted;

/** TED: procurement in the county, of the last days. */
final class Tenders implements Connector {

    private static final String SOURCE = "ted";
    private static final String COUNTY = "SE321";
    private static final int OVERLAP = 3;
    private static final int DAYS_BACK = 60;
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 30;
    private static final String FROM = "from";

    @Override
    public void walk(Walk walk) throws Stopped {
        var from = walk.memory()
                .word(FROM)
                .filter(day -> day.matches("20\\d{6}"))
                .orElse(day(walk.today().minusDays(DAYS_BACK)));
        var token = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer =
                    walk.ask(walk.request("/notices/search", Wanted.JSON).saying(new Body.Json(question(from, token))));
            var notices = answer.list("notices");
            notices.forEach(notice -> take(walk, notice));
            var whole = answer.whole();
            if (whole.node().path("timedOut").asBoolean(false)) {
                throw Stopped.failed(Why.TOO_SLOW, "timedOut");
            }
            token = whole.text("iterationNextToken");
            // The token may go on past the end.
            if (notices.size() < PAGE || token.isEmpty()) {
                break;
            }
        }
        walk.memory().note(FROM, day(walk.today().minusDays(OVERLAP)));
    }

    private static void take(Walk walk, Piece notice) {
        // The same notice is 067623-2022 in one answer and 67623-2022 in the next.
        var number = notice.text("publication-number").replaceFirst("^0+(?=\\d)", "");
        if (number.isEmpty()) {
            walk.nameless(SOURCE);
        } else if (!walk.memory().knows(number, notice.mark())) {
            walk.hand(SOURCE, number, Optional.empty(), Optional.of(notice.raw()));
            walk.memory().remember(number, notice.mark());
        }
    }

    private static String question(String from, String token) {
        return """
                {"query":"place-of-performance=%s AND publication-date>=%s SORT BY publication-date DESC",
                 "fields":["publication-number","publication-date","notice-title","buyer-name","notice-type",
                           "classification-cpv","place-of-performance","deadline-receipt-tender-date-lot","links"],
                 "limit":%d,"scope":"ALL","checkQuerySyntax":false,"paginationMode":"ITERATION","onlyLatestVersions":true%s}
                """.formatted(
                        COUNTY,
                        from,
                        PAGE,
                        // Only what a token is made of, so that nothing else can be said by it.
                        token.matches("[A-Za-z0-9+/=_.:-]+") ? ",\"iterationNextToken\":\"" + token + "\"" : "");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}

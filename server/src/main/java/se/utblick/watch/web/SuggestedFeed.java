package se.utblick.watch.web;

import java.util.List;
import java.util.Set;

/** A feed that is there to be read, and that a region has use for. */
public record SuggestedFeed(String name, String address) {

    private static final String EUR_LEX = "https://eur-lex.europa.eu/SV/display-feed.rss?rssId=";
    private static final String PARLIAMENT = "https://www.europarl.europa.eu/rss/";

    private static final List<SuggestedFeed> ALL = List.of(
            new SuggestedFeed("EUR-Lex: kommissionens förslag", EUR_LEX + "161"),
            new SuggestedFeed("EUR-Lex: parlamentets och rådets lagstiftning", EUR_LEX + "162"),
            new SuggestedFeed("EUR-Lex: officiella tidningen, L-serien", EUR_LEX + "222"),
            new SuggestedFeed("Europaparlamentet: regional utveckling (REGI)", PARLIAMENT + "committee/regi/en.xml"),
            new SuggestedFeed("Europaparlamentet: transport (TRAN)", PARLIAMENT + "committee/tran/en.xml"),
            new SuggestedFeed("Europaparlamentet: forskning och energi (ITRE)", PARLIAMENT + "committee/itre/en.xml"),
            new SuggestedFeed("Europaparlamentet: miljö (ENVI)", PARLIAMENT + "committee/envi/en.xml"),
            new SuggestedFeed("Europaparlamentet: kultur och utbildning (CULT)", PARLIAMENT + "committee/cult/en.xml"),
            new SuggestedFeed("Europaparlamentet: sysselsättning (EMPL)", PARLIAMENT + "committee/empl/en.xml"),
            new SuggestedFeed("Europaparlamentet: folkhälsa (SANT)", PARLIAMENT + "committee/sant/en.xml"));

    /** Those that are not read already. */
    static List<SuggestedFeed> besides(Set<String> addresses) {
        return ALL.stream().filter(feed -> !addresses.contains(feed.address())).toList();
    }
}

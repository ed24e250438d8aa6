package se.utblick.stories;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import se.utblick.HttpVisitor;

/** A walk along the links of a house, from the first screen to every kind of page that somebody is shown the way to. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"(/[^\"#]*)");
    private static final Pattern WHICH_THING =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<==)[^&]*|(?<=/)[A-Z]{1,2}\\d+|\\d+");

    private final HttpVisitor visitor;
    private final int ofEachKind;
    private final ArrayDeque<Step> ahead = new ArrayDeque<>();
    private final HashSet<String> seen = new HashSet<>();
    private final HashMap<String, Integer> kinds = new HashMap<>();

    /** A page, and the one whose link led to it. */
    record Stop(String address, String from, HttpResponse<String> page) {

        /** Whether a browser shows it; what it saves, to be read elsewhere, has its own tests. */
        boolean isPage() {
            return said("Content-Type").startsWith("text/html")
                    && !said("Content-Disposition").startsWith("attachment");
        }

        private String said(String header) {
            return page.headers().firstValue(header).orElse("");
        }

        @Override
        public String toString() {
            return address + ", which " + from + " leads to";
        }
    }

    private record Step(String address, String from) {}

    /**
     * @param ofEachKind how many pages are opened of those that differ only in which thing they show: a few say as much as
     *     all of them
     */
    Walk(HttpVisitor visitor, int ofEachKind) {
        this.visitor = visitor;
        this.ofEachKind = ofEachKind;
    }

    List<Stop> from(String start) {
        note(start, "the door");
        var stops = new ArrayList<Stop>();
        while (!ahead.isEmpty()) {
            var step = ahead.removeFirst();
            var stop = new Stop(step.address(), step.from(), visitor.open(step.address()));
            stops.add(stop);
            if (stop.isPage()) {
                LINK.matcher(stop.page().body())
                        .results()
                        .forEach(link -> note(link.group(1).replace("&amp;", "&"), stop.address()));
            }
        }
        return stops;
    }

    private void note(String address, String from) {
        if (seen.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= ofEachKind) {
            ahead.add(new Step(address, from));
        }
    }

    private static String kind(String address) {
        return WHICH_THING.matcher(address).replaceAll("*");
    }
}

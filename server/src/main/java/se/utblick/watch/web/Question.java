package se.utblick.watch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.archive.Asked.Order;
import se.utblick.watch.archive.Facet;

/** What somebody searches the archive for, as it stands in the address. */
record Question(String text, Map<Facet, String> only, Order order, int page) {

    Question {
        only = Map.copyOf(only);
    }

    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** The same narrowed to something, or no longer narrowed when nothing is given. */
    Question with(Facet facet, Optional<String> value) {
        var other = new EnumMap<Facet, String>(Facet.class);
        other.putAll(only);
        value.ifPresentOrElse(chosen -> other.put(facet, chosen), () -> other.remove(facet));
        return new Question(text, other, order, 1);
    }

    Question in(Order other) {
        return new Question(text, only, other, 1);
    }

    Question on(int other) {
        return new Question(text, only, order, other);
    }

    String address() {
        var parts = new ArrayList<String>();
        if (!text.isEmpty()) {
            parts.add("q=" + encoded(text));
        }
        for (var facet : Facet.values()) {
            if (only.containsKey(facet)) {
                parts.add(name(facet) + "=" + encoded(only.getOrDefault(facet, "")));
            }
        }
        if (order == Order.NEWEST) {
            parts.add("order=" + order.name());
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return WatchPaths.ARCHIVE + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** The form of a new interest with this filled in: what is typed, in words, and the kind and source beside it. */
    String asAnInterest() {
        var source =
                Optional.ofNullable(only.get(Facet.SOURCE)).map(code -> "källa:\"" + code.replace("\"", "") + "\"");
        var query = source.map(condition -> "(" + text + ") " + condition).orElse(text);
        var parts = new ArrayList<>(List.of("query=" + encoded(query)));
        Optional.ofNullable(only.get(Facet.KIND)).ifPresent(kind -> parts.add("kinds=" + encoded(kind)));
        return WatchPaths.NEW_INTEREST + "?" + String.join("&", parts);
    }

    /** Whether it is narrowed to something that an interest, which is for what is still to come, cannot be. */
    boolean losesSomething() {
        return only.containsKey(Facet.YEAR) || only.containsKey(Facet.SENDER);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

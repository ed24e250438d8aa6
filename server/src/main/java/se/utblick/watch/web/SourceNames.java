package se.utblick.watch.web;

import java.util.Map;
import se.utblick.platform.web.Words;
import se.utblick.watch.connect.KnownSources;

/** What the sources are called, to one reader: as whoever looks after them has named them, else as we know them. */
record SourceNames(Map<String, String> given, Words t) {

    private static final String FEED = "feed-";

    /** One that nobody has named is called by its code. */
    String of(String code) {
        var given = this.given.getOrDefault(code, "");
        return given.isEmpty() || given.equals(ourOwn(code)) ? known(code) : given;
    }

    /** The name that a known source has until somebody gives it another. */
    private static String ourOwn(String code) {
        return KnownSources.of(code).map(source -> source.name().sv()).orElse("");
    }

    private String known(String code) {
        var key = "watch.source." + code;
        if (code.startsWith(FEED)) {
            return t.get("watch.source.feed", code.substring(FEED.length()).replace('-', ' '));
        }
        return t.has(key)
                ? t.get(key)
                : KnownSources.of(code).map(source -> t.of(source.name())).orElse(code);
    }
}

package se.utblick.watch.collect;

import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses that people send each other. */
public final class Link {

    private static final Pattern ALONE = Pattern.compile(
            "<?(https?://[^\\s<>\"]{3,2000}?)>?[.,]?|\\[[^\\]\\n]{1,300}]\\((https?://[^\\s<>\"()]{3,2000})\\)",
            Pattern.CASE_INSENSITIVE);
    // What those who send letters hang on an address, to see who follows it: it leads to the same page without.
    private static final Pattern FOLLOWED =
            Pattern.compile("(?<=[?&])(?:utm_[a-z]+|mc_cid|mc_eid|fbclid|gclid)=[^&#]*&?", Pattern.CASE_INSENSITIVE);

    /** The address that the page itself has: without the place in it, and without what only tells who was sent there. */
    public static String plain(String written) {
        var whole = written.strip().replaceFirst("#.*", "");
        return FOLLOWED.matcher(whole).replaceAll("").replaceFirst("[?&]$", "");
    }

    /** The link, when a text is nothing but one, bare or with words on it. */
    static Optional<String> alone(String text) {
        var match = ALONE.matcher(text.strip());
        return match.matches()
                ? Optional.of(match.group(1) == null ? match.group(2) : match.group(1))
                : Optional.empty();
    }

    private Link() {}
}

package se.utblick.matcher;

import java.util.List;

/** What those who measure a matcher may know of its inside. */
public final class Insides {

    /** How many bytes its interests take. */
    public static long footprint(Matcher matcher) {
        return matcher.engine().footprint();
    }

    /** Puts everything in order now, by what has been learned of texts; otherwise it happens beside the work. */
    public static void arrange(Matcher matcher) {
        matcher.engine().arrange();
    }

    /** Only reads the documents, as matching does first of all; the number of words in them. */
    public static long read(Matcher matcher, List<Document> documents) {
        var asking = matcher.engine().take();
        long words = 0;
        for (var document : documents) {
            words += asking.read(document, matcher.engine().now());
        }
        matcher.engine().giveBack(asking);
        return words;
    }

    private Insides() {}
}

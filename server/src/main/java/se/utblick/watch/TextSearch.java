package se.utblick.watch;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utblick.watch.collect.Collected;

/**
 * How texts are searched by words that somebody types: in small letters, without the signs between the words. A number
 * such as 2025/0240(COD) is three words in a row.
 */
final class TextSearch {

    // PostgreSQL keeps the places of a text's first 16,383 words (its chapter on the limits of text search), which this
    // many
    // letters seldom exceed. It keeps at most 256 places of one word, so a row of words that begins with one of the
    // very
    // commonest can be missed far into a long text.
    private static final int LONGEST = 100_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What there is to search in a publication. */
    static String text(Collected said) {
        var everything = Stream.of(
                        List.of(said.title(), said.sender()),
                        said.facts().titles().values(),
                        said.facts().numbers(),
                        List.of(said.body()))
                .flatMap(Collection::stream)
                .collect(joining(" "));
        return plain(everything.substring(0, Math.min(LONGEST, everything.length())));
    }

    /** The words in a row, the last of them perhaps only begun: a query for PostgreSQL. Nothing when there is no word. */
    static String query(String typed) {
        var words = Arrays.stream(plain(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(joining(" <-> "));
        return words.isEmpty() ? "" : words + ":*";
    }

    private static String plain(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ");
    }

    private TextSearch() {}
}

package se.utblick.watch.collect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which language a text is written in, by the smallest words in it; a text with few of them is in none that is known. */
final class Tongue {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "sv", words("och att det som för på är av med till inte den ett om har"),
            "en", words("the and of to in is for that with on are this by from we"),
            "da", words("og at det som for på er af med til ikke den et om har"),
            "de", words("der die und das von mit für ist nicht den ein zu auf im des"),
            "fr", words("le la les et des est une pour dans que du sur qui par au"),
            "fi", words("ja on ei että se oli hän mutta ovat kun myös sekä tai joka ovat"),
            "es", words("el la los y de que en las por con para del una es se"),
            "nl", words("de het een en van is dat op te voor met zijn niet aan er"));
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final int BEGINNING = 6_000;
    private static final int FEWEST = 4;

    /** Its tag; empty when it cannot be told. */
    static String of(String text) {
        var beginning = text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        var said = Arrays.asList(BETWEEN.split(beginning, -1));
        var ranked = SMALL_WORDS.entrySet().stream()
                .map(tongue -> Map.entry(tongue.getKey(), count(said, tongue.getValue())))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .toList();
        long most = ranked.get(0).getValue();
        return most >= FEWEST && most > ranked.get(1).getValue() ? ranked.get(0).getKey() : "";
    }

    private static long count(List<String> said, Set<String> words) {
        return said.stream().filter(words::contains).count();
    }

    private static Set<String> words(String written) {
        return Arrays.stream(written.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    private Tongue() {}
}

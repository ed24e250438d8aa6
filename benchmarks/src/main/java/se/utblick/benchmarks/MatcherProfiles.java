package se.utblick.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utblick.matcher.Interest;
import se.utblick.matcher.Query;

/**
 * Profiles as officers might write them, of some 5 to 15 terms out of real texts: two or three groups of words, truncated
 * words and phrases, a quarter with NEAR, two in five with exclusions. A quarter have a group that others have too.
 */
final class MatcherProfiles {

    // What stands in more of the texts than this says nothing of what they are about.
    private static final int COMMON = 50;

    private final Random random = new Random(5);
    private final List<String[]> texts = new ArrayList<>();
    private final Map<String, Integer> textsWith = new HashMap<>();
    private final List<String> common;

    MatcherProfiles(List<String> from, int count) {
        for (var text : from) {
            var words = text.split("[^\\p{L}\\p{N}]+");
            texts.add(words);
            new HashSet<>(Arrays.asList(words)).forEach(word -> textsWith.merge(word, 1, Integer::sum));
        }
        common = IntStream.range(0, Math.max(10, count / 20))
                .mapToObj(_ -> group(2, 5))
                .toList();
    }

    Interest next(int number) {
        return new Interest("p" + number, Query.parse(query()));
    }

    /** The number by which the interest with this id was made. */
    static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private String query() {
        var query = new StringBuilder(chance(25) ? common.get(random.nextInt(common.size())) : group(2, 5));
        query.append(" AND ").append(group(1, 4));
        if (chance(25)) {
            query.append(" AND %s NEAR/%d %s".formatted(word(), 2 + random.nextInt(9), word()));
        } else if (chance(33)) {
            query.append(" AND ").append(group(1, 3));
        }
        return chance(40) ? query.append(" NOT ").append(group(1, 3)).toString() : query.toString();
    }

    private String group(int least, int most) {
        int size = least + random.nextInt(most - least + 1);
        return IntStream.range(0, size).mapToObj(_ -> leaf()).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String leaf() {
        int kind = random.nextInt(100);
        if (kind < 60) {
            return word();
        }
        if (kind < 75) {
            var word = word();
            return word.substring(0, Math.max(4, word.length() * 2 / 3)) + "*";
        }
        return phrase();
    }

    private String word() {
        return until(() -> {
            var text = texts.get(random.nextInt(texts.size()));
            var word = text[random.nextInt(text.length)];
            boolean tells = word.length() >= 4 && textsWith.getOrDefault(word, 0) < texts.size() / COMMON;
            return tells && isWord(word) ? word : "";
        });
    }

    private String phrase() {
        return until(() -> {
            var text = texts.get(random.nextInt(texts.size()));
            int length = 2 + random.nextInt(2);
            int at = random.nextInt(text.length);
            if (at + length > text.length) {
                return "";
            }
            var words = Arrays.copyOfRange(text, at, at + length);
            var phrase = String.join(" ", words);
            return phrase.length() > 10 && Arrays.stream(words).allMatch(MatcherProfiles::isWord)
                    ? '"' + phrase + '"'
                    : "";
        });
    }

    private static String until(Supplier<String> trial) {
        var found = trial.get();
        while (found.isEmpty()) {
            found = trial.get();
        }
        return found;
    }

    private static boolean isWord(String word) {
        return !word.isEmpty()
                && word.chars().allMatch(Character::isLetter)
                && !word.matches("AND|OCH|OR|ELLER|NOT|INTE|NEAR|NÄRA");
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

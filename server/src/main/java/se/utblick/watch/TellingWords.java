package se.utblick.watch;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.utblick.matcher.Document;
import se.utblick.matcher.Query;
import se.utblick.watch.InterestYield.Telling;
import se.utblick.watch.YieldStore.Judged;

/**
 * Which words tell what was kept from what was dropped: by how much likelier a text with the word was kept, in logarithms of
 * odds, divided by how uncertain that is. Half a text is added to every count, so that a word seen once does not seem to
 * prove anything.
 */
final class TellingWords {

    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int SHORTEST = 4;
    private static final double PRIOR = 0.5;
    // One in ten would be this far off by chance alone.
    private static final double SURE = 1.28;

    private static final String AS_WRITTEN = "=";

    /** A word in all its forms: in which texts, and how it is written there. */
    private static final class Seen {
        private int kept;
        private int dropped;
        private final Map<String, Integer> forms = new TreeMap<>();
    }

    /** At most five, each in at least two that were kept; none as long as too little has been judged. */
    static List<Telling> of(Query query, Collection<Judged> judged) {
        int kept = (int) judged.stream().filter(Judged::kept).count();
        int dropped = judged.size() - kept;
        if (kept < FEWEST || dropped < FEWEST) {
            return List.of();
        }
        var asked = query.in(new KeysOf());
        var seen = new HashMap<String, Seen>();
        judged.forEach(text -> words(text, asked, seen));
        return seen.values().stream()
                .filter(word -> word.kept > 1 && certainty(word, kept, dropped) > SURE)
                .sorted(Comparator.comparingDouble((Seen word) -> -certainty(word, kept, dropped))
                        .thenComparing(TellingWords::form))
                .limit(MOST)
                .map(word -> new Telling(form(word), word.kept, word.dropped))
                .toList();
    }

    private static double certainty(Seen word, int kept, int dropped) {
        double inKept = word.kept + PRIOR;
        double notInKept = kept - word.kept + PRIOR;
        double inDropped = word.dropped + PRIOR;
        double notInDropped = dropped - word.dropped + PRIOR;
        return (Math.log(inKept / notInKept) - Math.log(inDropped / notInDropped))
                / Math.sqrt(1 / inKept + 1 / notInKept + 1 / inDropped + 1 / notInDropped);
    }

    private static void words(Judged text, Set<String> asked, Map<String, Seen> seen) {
        var here = new HashSet<String>();
        for (var word : text.beginning().keys()) {
            var written = written(word);
            if (written.length() < SHORTEST
                    || !written.chars().allMatch(Character::isLetter)
                    || word.keys().stream().anyMatch(asked::contains)) {
                continue;
            }
            // Its stem comes before itself among the keys that depend on the language.
            var stem = word.keys().get(1);
            var one = seen.computeIfAbsent(stem, _ -> new Seen());
            one.forms.merge(written, 1, Integer::sum);
            if (here.add(stem)) {
                one.kept += text.kept() ? 1 : 0;
                one.dropped += text.kept() ? 0 : 1;
            }
        }
    }

    private static String written(Document.Keys word) {
        var first = word.keys().getFirst();
        return first.startsWith(AS_WRITTEN) && word.keys().size() > 1 ? first.substring(1) : "";
    }

    private static String form(Seen word) {
        return word.forms.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Everything that a query asks for, whatever it wants with it. */
    private static final class KeysOf implements Query.Translator<Set<String>> {

        @Override
        public Set<String> words(Query.Words words) {
            var keys = new HashSet<String>();
            words.inARow().forEach(word -> keys.addAll(word.keys()));
            return keys;
        }

        @Override
        public Set<String> near(List<Query.Words> some, int distance, List<Query.Words> others) {
            return together(List.of(some, others).stream()
                    .flatMap(List::stream)
                    .map(this::words)
                    .toList());
        }

        @Override
        public Set<String> all(List<Set<String>> wanted, List<Set<String>> unwanted) {
            var keys = together(wanted);
            keys.addAll(together(unwanted));
            return keys;
        }

        @Override
        public Set<String> any(int needed, List<Set<String>> parts) {
            return together(parts);
        }

        private static Set<String> together(List<Set<String>> parts) {
            var keys = new HashSet<String>();
            parts.forEach(keys::addAll);
            return keys;
        }
    }
}

package se.utblick.steering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What becomes of a text's passages when the whole is written anew. A passage whose words stand is the same passage still,
 * and so is one whose words are mostly the same in the same place; what rests on it follows.
 *
 * @param kept those that remain, with the numbers they have now
 * @param changed those of the kept whose words are others, or that are set in another way
 * @param fresh those that were not there before
 * @param gone those that are there no longer, with the numbers they had
 */
record Rewritten(List<Passage> kept, List<Passage> changed, List<Passage> fresh, List<Passage> gone) {

    private static final double MOSTLY = 0.5;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Rewritten of(List<Passage> before, List<Passage> after) {
        var origin = sameWords(before, after);
        pairAlike(before, after, origin);
        var kept = new ArrayList<Passage>();
        var changed = new ArrayList<Passage>();
        var fresh = new ArrayList<Passage>();
        var stays = new HashSet<UUID>();
        for (int j = 0; j < after.size(); j++) {
            var said = after.get(j);
            if (origin[j] < 0) {
                fresh.add(said.at(j + 1));
                continue;
            }
            var was = before.get(origin[j]);
            var now = was.saying(said).at(j + 1);
            stays.add(was.id());
            kept.add(now);
            if (!now.equals(was.at(j + 1))) {
                changed.add(now);
            }
        }
        var gone =
                before.stream().filter(passage -> !stays.contains(passage.id())).toList();
        return new Rewritten(List.copyOf(kept), List.copyOf(changed), List.copyOf(fresh), gone);
    }

    /** For the journal: how many passages there are of each, which needs no language. */
    String summary() {
        return "~" + changed.size() + " +" + fresh.size() + " −" + gone.size();
    }

    /** For each passage after, which one before it is word for word: the longest row of them that comes in both. */
    private static int[] sameWords(List<Passage> before, List<Passage> after) {
        var origin = new int[after.size()];
        Arrays.fill(origin, -1);
        // Most of a text stands when it is written anew, at both ends; only what lies between has to be compared with
        // all.
        int start = 0;
        int end = before.size();
        int afterEnd = after.size();
        while (start < end && start < afterEnd && same(before.get(start), after.get(start))) {
            origin[start] = start++;
        }
        while (start < end && start < afterEnd && same(before.get(end - 1), after.get(afterEnd - 1))) {
            origin[--afterEnd] = --end;
        }
        longestRow(before.subList(start, end), after.subList(start, afterEnd), start, origin);
        return origin;
    }

    private static void longestRow(List<Passage> before, List<Passage> after, int start, int[] origin) {
        var longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = same(before.get(i), after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (same(before.get(i), after.get(j))) {
                origin[start + j++] = start + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static boolean same(Passage one, Passage other) {
        return one.text().equals(other.text());
    }

    /** Between the passages that stand, pairs those that say mostly the same, in the order they come. */
    private static void pairAlike(List<Passage> before, List<Passage> after, int[] origin) {
        var next = nextStanding(origin, before.size());
        var words = new ArrayList<Set<String>>();
        before.forEach(passage -> words.add(words(passage)));
        int from = 0;
        for (int j = 0; j < origin.length; j++) {
            if (origin[j] < 0 && from < next[j]) {
                origin[j] = firstAlike(words, from, next[j], words(after.get(j)));
            }
            from = origin[j] < 0 ? from : origin[j] + 1;
        }
    }

    private static int firstAlike(List<Set<String>> words, int from, int to, Set<String> said) {
        for (int i = from; i < to; i++) {
            if (alike(words.get(i), said)) {
                return i;
            }
        }
        return -1;
    }

    /** For each passage after, the place before of the first that stands from there on. */
    private static int[] nextStanding(int[] origin, int end) {
        var next = new int[origin.length];
        int standing = end;
        for (int j = origin.length - 1; j >= 0; j--) {
            standing = origin[j] < 0 ? standing : origin[j];
            next[j] = standing;
        }
        return next;
    }

    private static boolean alike(Set<String> words, Set<String> others) {
        var enough = MOSTLY * Math.max(words.size(), others.size());
        if (Math.min(words.size(), others.size()) < enough) {
            return false;
        }
        var shared = words.stream().filter(others::contains).count();
        return shared > 0 && shared >= enough;
    }

    private static Set<String> words(Passage passage) {
        return new HashSet<>(List.of(BETWEEN_WORDS.split(passage.text().toLowerCase(Locale.ROOT))));
    }
}

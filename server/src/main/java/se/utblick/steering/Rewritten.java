package se.utblick.steering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What becomes of a text's passages when the whole is written anew. A passage whose words stand is the same passage still,
 * and so is one whose words are mostly the same in the same place; it keeps its kind, and what rests on it.
 *
 * @param kept those that remain, with the numbers they have now
 * @param changed those of the kept whose words are others
 * @param fresh those that were not there before
 * @param gone those that are there no longer, with the numbers they had
 */
record Rewritten(List<Passage> kept, List<Passage> changed, List<Passage> fresh, List<Passage> gone) {

    private static final double MOSTLY = 0.5;

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
            var now = new Passage(was.id(), j + 1, was.kind(), was.level(), was.lines(), said.text(), was.anchors());
            stays.add(was.id());
            kept.add(now);
            if (!now.text().equals(was.text())) {
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
        var longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).text().equals(after.get(j).text())
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var origin = new int[after.size()];
        Arrays.fill(origin, -1);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).text().equals(after.get(j).text())) {
                origin[j++] = i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return origin;
    }

    /** Between the passages that stand, pairs those that say mostly the same, in the order they come. */
    private static void pairAlike(List<Passage> before, List<Passage> after, int[] origin) {
        int from = 0;
        for (int j = 0; j < origin.length; j++) {
            if (origin[j] < 0) {
                for (int i = from; i < nextStanding(origin, j, before.size()); i++) {
                    if (alike(before.get(i).text(), after.get(j).text())) {
                        origin[j] = i;
                        break;
                    }
                }
            }
            from = origin[j] < 0 ? from : origin[j] + 1;
        }
    }

    private static int nextStanding(int[] origin, int after, int end) {
        return Arrays.stream(origin, after, origin.length)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(end);
    }

    private static boolean alike(String one, String other) {
        var words = words(one);
        var others = words(other);
        var shared = words.stream().filter(others::contains).count();
        return shared > 0 && shared >= MOSTLY * Math.max(words.size(), others.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}

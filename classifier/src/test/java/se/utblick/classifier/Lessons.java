package se.utblick.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Made-up texts about four things, with words that go with each and words that go with none. */
final class Lessons {

    static final Map<String, List<String>> NAMES = Map.of(
            "rail", List.of("rail transport", "järnvägstransport"),
            "fish", List.of("sea fishing"),
            "farm", List.of("agriculture"),
            "school", List.of("education"),
            "unused", List.of("nuclear safety", "kärnsäkerhet"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "rail", List.of("train", "track", "signalling", "locomotive", "station", "freight wagon"),
            "fish", List.of("cod", "vessel", "quota", "trawl", "harbour", "fleet"),
            "farm", List.of("cattle", "crops", "holding", "dairy", "harvest", "fertiliser"),
            "school", List.of("pupil", "teacher", "curriculum", "lesson", "examination", "classroom"));
    private static final List<String> COMMON =
            List.of("the", "council", "having", "regard", "to", "of", "regulation", "member", "states", "and", "shall");

    static List<Labelled> some(int count, long seed) {
        var chance = new Random(seed);
        var codes = WORDS.keySet().stream().sorted().toList();
        var lessons = new ArrayList<Labelled>();
        for (int i = 0; i < count; i++) {
            var about = new TreeSet<String>();
            about.add(codes.get(chance.nextInt(codes.size())));
            if (chance.nextInt(3) == 0) {
                about.add(codes.get(chance.nextInt(codes.size())));
            }
            lessons.add(new Labelled("text " + i, text(about, chance), about));
        }
        return lessons;
    }

    private static String text(Set<String> about, Random chance) {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            var words = COMMON;
            for (var code : about) {
                words = chance.nextInt(3) == 0 ? WORDS.getOrDefault(code, COMMON) : words;
            }
            text.append(words.get(chance.nextInt(words.size()))).append(chance.nextInt(12) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    private Lessons() {}
}

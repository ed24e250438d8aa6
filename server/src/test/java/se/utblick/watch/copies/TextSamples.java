package se.utblick.watch.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.utblick.Chance;

/** Texts made of chance words, and what somebody who passes them on does to them. */
public final class TextSamples {

    private static final String LETTERS = "abdefgiklmnoprstuvåäö";

    public static List<String> words(Chance chance, int count) {
        return chance.several(count, count, () -> word(chance));
    }

    static String word(Chance chance) {
        return chance
                .several(2, 9, () -> String.valueOf(LETTERS.charAt(chance.between(0, LETTERS.length() - 1))))
                .stream()
                .collect(Collectors.joining());
    }

    /** At most one word in ten is another, gone, or has a new one before it. */
    public static List<String> edited(Chance chance, List<String> words) {
        var edited = new ArrayList<String>();
        int mayChange = words.size() / 10;
        for (var word : words) {
            boolean changes = mayChange > 0 && chance.between(1, 10) == 1;
            mayChange -= changes ? 1 : 0;
            switch (changes ? chance.between(1, 3) : 0) {
                case 1 -> edited.add(word(chance));
                case 2 -> {}
                case 3 -> edited.addAll(List.of(word(chance), word));
                default -> edited.add(word);
            }
        }
        return edited;
    }

    static String text(List<String> words) {
        return String.join(" ", words);
    }

    private TextSamples() {}
}

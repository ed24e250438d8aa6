package se.utblick.steering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What a document goes by in addresses: its Swedish title in plain letters. */
final class Codes {

    private static final int LONGEST = 60;

    /** The code for a title, told apart from those that are taken. */
    static String of(String title, Set<String> taken) {
        var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var code = plain.isEmpty() ? "dokument" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? code : code + "-" + number)
                // "new" is the address of the form for a new document.
                .filter(candidate -> !candidate.equals("new") && !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    private Codes() {}
}

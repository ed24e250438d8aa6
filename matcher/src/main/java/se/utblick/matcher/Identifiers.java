package se.utblick.matcher;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers that documents and procedures go by, each brought from its many spellings to one. */
final class Identifiers {

    /** An identifier in a clean text. The first name is the whole one; others are shorter names it also answers to. */
    record Found(int start, int end, List<String> names) {}

    private record Form(Pattern pattern, Function<MatchResult, List<String>> names) {
        Form(String pattern, Function<MatchResult, List<String>> names) {
            this(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])", CASE_INSENSITIVE), names);
        }
    }

    private static final Map<String, String> SERIES = Map.of("KOM", "COM", "SEK", "SEC");

    // A Commission proposal or communication has one COM number, whichever letters its CELEX number has.
    private static final Map<String, String> SERIES_OF_CELEX =
            Map.of("PC", "COM", "DC", "COM", "JC", "JOIN", "SC", "SWD");

    /** No identifier is longer than this. */
    static final int LONGEST = 48;

    /** How soon a digit comes in each. */
    static final int FIRST_DIGIT_WITHIN = 10;

    // What the forms below begin with.
    private static final String INITIALS = "0123456789CDEFJKPS";

    private static final List<Form> FORMS = List.of(
            // 2025/0240(COD), 2025/240 (COD), 2025/0240/COD, 2025/0571R(APP)
            new Form(
                    "(\\d{4})/(\\d{1,4})(R?) ?(?:\\(([a-z]{3})\\)|/([a-z]{3}))",
                    m -> List.of("%s/%04d%s(%s)"
                            .formatted(m.group(1), number(m, 2), upper(m, 3), upper(m, m.group(4) == null ? 5 : 4)))),
            // COM(2025) 565 final, KOM (2025) 565 slutlig, COM/2025/565, COM(2025)0565 final/2
            new Form(
                    "(COM|KOM|SWD|SEC|SEK|JOIN|C) ?(?:\\( ?(\\d{4}) ?\\)|/(\\d{4})/) ?(\\d{1,5})(?: (?:final|slutlig)(?:/\\d)?)?",
                    m -> List.of(series(upper(m, 1), m.group(2) == null ? m.group(3) : m.group(2), number(m, 4)))),
            // CELEX: 52025PC0565, 32025R0327, 52025PC0565R(01)
            new Form("([1-9CE])(\\d{4})([A-Z]{1,2})(\\d{4})(R?\\(\\d\\d\\))?", m -> List.of(celex(m))),
            // SOU 2025:85, Ds 2025:3, dir. 2025:10, SFS 2018:218, prop. 2025/26:1, skr. 2025/26:10
            new Form(
                    "(SOU|Ds|Dir|SFS|Prop|Skr)\\.? ?(\\d{4})(?:/(?:\\d\\d)?(\\d\\d))? ?: ?(\\d{1,4})",
                    m -> List.of("%s %s:%d".formatted(upper(m, 1), session(m, 2, 3), number(m, 4)))),
            // 2025/26:FPM10, Fakta-pm 2025/2026:FPM 10, 202526FPM10, FPM10; and other Riksdag papers: 2025/26:UU4
            new Form(
                    "(?:fakta-?pm )?(\\d{4})/?(?:\\d\\d)?(\\d\\d) ?:? ?FPM ?(\\d{1,4})",
                    m -> List.of("%s:FPM%d".formatted(session(m, 1, 2), number(m, 3)), "FPM" + number(m, 3))),
            new Form("FPM ?(\\d{1,4})", m -> List.of("FPM" + number(m, 1))),
            new Form(
                    "(\\d{4})/(?:\\d\\d)?(\\d\\d) ?: ?([a-zåäö]{1,4}) ?(\\d{1,4})",
                    m -> List.of("%s:%s%d".formatted(session(m, 1, 2), upper(m, 3), number(m, 4)))));

    /** In the order they stand; of those that overlap, the one that begins first, the longest if several do. */
    static List<Found> in(String clean) {
        var all = new ArrayList<Found>();
        int at = 0;
        while (at < clean.length()) {
            var found = mayBegin(clean, at) ? at(clean, at) : Optional.<Found>empty();
            found.ifPresent(all::add);
            at = found.map(Found::end).orElse(at + 1);
        }
        return all;
    }

    // Trying every form at every character would cost more than all other reading of a text.
    private static boolean mayBegin(String clean, int at) {
        if (!Word.isLetterOrDigit(clean, at) || Word.isLetterOrDigit(clean, at - 1)) {
            return false;
        }
        int end = Math.min(clean.length(), at + FIRST_DIGIT_WITHIN);
        return INITIALS.indexOf(Character.toUpperCase(clean.charAt(at))) >= 0
                && IntStream.range(at, end).anyMatch(i -> Character.isDigit(clean.charAt(i)));
    }

    /** The identifier that begins exactly here, the longest if several do. */
    static Optional<Found> at(String clean, int start) {
        Optional<Found> longest = Optional.empty();
        for (var form : FORMS) {
            var matcher =
                    form.pattern.matcher(clean).region(start, clean.length()).useTransparentBounds(true);
            if (matcher.lookingAt() && longest.map(Found::end).orElse(0) < matcher.end()) {
                longest = Optional.of(new Found(start, matcher.end(), form.names.apply(matcher.toMatchResult())));
            }
        }
        return longest;
    }

    private static String celex(MatchResult m) {
        var series = SERIES_OF_CELEX.get(upper(m, 3));
        return m.group(1).equals("5") && series != null ? series(series, m.group(2), number(m, 4)) : upper(m, 0);
    }

    private static String series(String letters, String year, int number) {
        return "%s(%s) %d".formatted(SERIES.getOrDefault(letters, letters), year, number);
    }

    private static String session(MatchResult m, int year, int next) {
        return m.group(next) == null ? m.group(year) : m.group(year) + "/" + m.group(next);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static String upper(MatchResult m, int group) {
        return m.group(group).toUpperCase(Locale.ROOT);
    }

    private Identifiers() {}
}

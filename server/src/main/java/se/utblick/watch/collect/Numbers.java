package se.utblick.watch.collect;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that a text names, each in one spelling: of proposals, procedures, inquiries, memoranda and matters. */
final class Numbers {

    // More than so many is a list of references, and tells nothing of what the text is about.
    private static final int MOST = 30;

    private record Form(Pattern pattern, Function<MatchResult, String> name) {
        Form(String pattern, Function<MatchResult, String> name) {
            this(pattern, CASE_INSENSITIVE, name);
        }

        Form(String pattern, int flags, Function<MatchResult, String> name) {
            this(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])", flags), name);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(\\d{4})/(\\d{1,4})(R?) ?\\(([A-Z]{3})\\)",
                    m -> "%s/%04d%s(%s)".formatted(m.group(1), number(m, 2), upper(m, 3), upper(m, 4))),
            new Form(
                    "(COM|KOM|JOIN|SWD) ?\\( ?(\\d{4}) ?\\) {0,3}(\\d{1,5})",
                    m -> "%s(%s) %d".formatted(upper(m, 1).replace('K', 'C'), m.group(2), number(m, 3))),
            new Form("SOU ?(\\d{4}) ?: ?(\\d{1,3})", m -> "SOU %s:%d".formatted(m.group(1), number(m, 2))),
            new Form("Ds\\.? ?(\\d{4}) ?: ?(\\d{1,3})", m -> "Ds %s:%d".formatted(m.group(1), number(m, 2))),
            new Form(
                    "(\\d{4})/(?:\\d\\d)?(\\d\\d) ?: ?FPM ?(\\d{1,4})",
                    m -> "%s/%s:FPM%d".formatted(m.group(1), m.group(2), number(m, 3))),
            new Form("[35]\\d{4}[A-Z]{1,2}\\d{4}", m -> upper(m, 0)),
            // Of the ministries: Fi2025/01786, KN2024/00123, S2023/01234/FS.
            new Form(
                    "([A-Z][A-Za-z]{0,2})(20\\d\\d)/(\\d{4,5})(?:/[A-Z]{1,5})?",
                    0,
                    m -> "%s%s/%s".formatted(m.group(1), m.group(2), m.group(3))));

    static List<String> in(String... texts) {
        var found = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var form : FORMS) {
                form.pattern.matcher(text).results().limit(MOST).map(form.name).forEach(found::add);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static String upper(MatchResult m, int group) {
        return m.group(group).toUpperCase(Locale.ROOT);
    }

    private Numbers() {}
}

package se.utblick.watch.collect;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utblick.watch.Identifier;
import se.utblick.watch.Identifier.Scheme;

/** The numbers that a text names, each in one spelling: of proposals, procedures, inquiries, memoranda and matters. */
final class Numbers {

    // More than so many is a list of references, and tells nothing of what the text is about.
    private static final int MOST = 30;
    private static final int LONGEST = 100;

    private static final Pattern OF_THE_COMMISSION = Pattern.compile("5(\\d{4})(PC|DC|JC|SC)(\\d{4})");
    private static final Map<String, String> SERIES = Map.of("PC", "COM", "DC", "COM", "JC", "JOIN", "SC", "SWD");

    private record Form(Scheme scheme, Pattern pattern, Function<MatchResult, String> name) {
        Form(Scheme scheme, String pattern, Function<MatchResult, String> name) {
            this(scheme, pattern, CASE_INSENSITIVE, name);
        }

        Form(Scheme scheme, String pattern, int flags, Function<MatchResult, String> name) {
            this(scheme, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])", flags), name);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(
                    Scheme.PROCEDURE,
                    "(\\d{4})/(\\d{1,4})(R?) ?\\(([A-Z]{3})\\)",
                    m -> "%s/%04d%s(%s)".formatted(m.group(1), number(m, 2), upper(m, 3), upper(m, 4))),
            new Form(
                    Scheme.COM,
                    "(COM|KOM|JOIN|SWD) ?\\( ?(\\d{4}) ?\\) {0,3}(\\d{1,5})",
                    m -> "%s(%s) %d".formatted(upper(m, 1).replace('K', 'C'), m.group(2), number(m, 3))),
            new Form(Scheme.SOU, "SOU ?(\\d{4}) ?: ?(\\d{1,3})", m -> "SOU %s:%d".formatted(m.group(1), number(m, 2))),
            new Form(Scheme.DS, "Ds\\.? ?(\\d{4}) ?: ?(\\d{1,3})", m -> "Ds %s:%d".formatted(m.group(1), number(m, 2))),
            new Form(
                    Scheme.FPM,
                    "(\\d{4})/(?:\\d\\d)?(\\d\\d) ?: ?FPM ?(\\d{1,4})",
                    m -> "%s/%s:FPM%d".formatted(m.group(1), m.group(2), number(m, 3))),
            // Several acts of a day may have one number, and a correction that of what it corrects: "(01)", "R(01)".
            new Form(Scheme.CELEX, "[35]\\d{4}[A-Z]{1,2}\\d{4}(?:R?\\(\\d{2}\\))?", m -> upper(m, 0)),
            // Of the ministries: Fi2025/01786, KN2024/00123, S2023/01234/FS.
            new Form(
                    Scheme.REGISTRY,
                    "([A-Z][A-Za-z]{0,2})(20\\d\\d)/(\\d{4,5})(?:/[A-Z]{1,5})?",
                    0,
                    m -> "%s%s/%s".formatted(m.group(1), m.group(2), m.group(3))));

    /** Those that a text mentions. */
    static List<Identifier> in(String... texts) {
        var found = new LinkedHashSet<Identifier>();
        for (var text : texts) {
            for (var form : FORMS) {
                form.pattern
                        .matcher(text)
                        .results()
                        .limit(MOST)
                        .map(match -> Identifier.mentioned(form.scheme, form.name.apply(match)))
                        .forEach(found::add);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /**
     * Those that something goes by, as its source says where it tells what the thing is. A CELEX number of a proposal or a
     * communication is another spelling of its COM number.
     */
    static List<Identifier> own(String... names) {
        return in(names).stream()
                .map(Identifier::asOwn)
                .flatMap(one -> Stream.concat(Stream.of(one), number(one).stream()))
                .toList();
    }

    /** Those of one sort that something goes by. */
    static List<Identifier> own(Scheme scheme, String... names) {
        return own(names).stream().filter(one -> one.scheme() == scheme).toList();
    }

    /** A name that is taken as it stands, where it can be one. */
    static List<Identifier> named(Scheme scheme, String name) {
        var line = PlainText.line(name);
        return line.isEmpty() || line.length() > LONGEST ? List.of() : List.of(Identifier.own(scheme, line));
    }

    private static Optional<Identifier> number(Identifier celex) {
        var parts = OF_THE_COMMISSION.matcher(celex.value());
        return celex.scheme() == Scheme.CELEX && parts.matches()
                ? Optional.of(Identifier.own(
                        Scheme.COM,
                        "%s(%s) %d"
                                .formatted(
                                        SERIES.getOrDefault(parts.group(2), ""),
                                        parts.group(1),
                                        Integer.parseInt(parts.group(3)))))
                : Optional.empty();
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static String upper(MatchResult m, int group) {
        return m.group(group).toUpperCase(Locale.ROOT);
    }

    private Numbers() {}
}

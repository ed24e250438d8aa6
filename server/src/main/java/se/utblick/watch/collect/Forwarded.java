package se.utblick.watch.collect;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a mail, taken apart: what its sender wrote, and what they passed on below it in the shapes that Outlook,
 * Gmail, Apple and Thunderbird give it, in Swedish and in English.
 *
 * @param note what the sender wrote above it, without greetings; empty when nothing is passed on
 * @param sender who wrote what is passed on; empty when nothing is
 * @param subject what that was called; empty when nothing is passed on
 * @param text what was passed on, or else the whole text
 */
record Forwarded(String note, String sender, String subject, String text) {

    private enum Key {
        FROM,
        SUBJECT,
        OTHER
    }

    private static final Map<String, Key> KEYS = Map.ofEntries(
            Map.entry("från", Key.FROM),
            Map.entry("from", Key.FROM),
            Map.entry("ämne", Key.SUBJECT),
            Map.entry("subject", Key.SUBJECT),
            Map.entry("skickat", Key.OTHER),
            Map.entry("sent", Key.OTHER),
            Map.entry("datum", Key.OTHER),
            Map.entry("date", Key.OTHER),
            Map.entry("till", Key.OTHER),
            Map.entry("to", Key.OTHER),
            Map.entry("kopia", Key.OTHER),
            Map.entry("cc", Key.OTHER),
            Map.entry("svara till", Key.OTHER),
            Map.entry("reply-to", Key.OTHER),
            Map.entry("svar till", Key.OTHER));
    private static final Pattern LINE = Pattern.compile(
            "[>\\s*_]{0,12}(" + String.join("|", KEYS.keySet()) + ")[*_]{0,2}\\s?:[*_]{0,2}\\s?(.{0,1000})",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern ABOVE = Pattern.compile(
            "[>\\s]{0,6}(?:[-_*]{3,}.{0,80}|.{0,12}(?:forwarded message|vidarebefordrat (?:meddelande|brev|mejl|mail)"
                    + "|ursprungligt meddelande|original message).{0,20})",
            CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile(
            "--\\s?|(?:med |many )?(?:vänlig|bäst|varm|kind|best|warm)\\p{L}{0,3}(?: hälsning\\p{L}{0,3}| regards| wishes),?.{0,40}"
                    + "|(?:hälsningar|regards|mvh|hälsn\\.?),?.{0,40}"
                    + "|(?:skickat från|sent from|hämta outlook|get outlook|skaffa outlook).{0,80}",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern PASSED_ON = Pattern.compile(
            "(?:\\s*(?:(?:VB|SV|FW|FWD|RE|WG|AW|TR|VS|VL)(?:\\[\\d{1,3}])?\\s?:|\\[(?:EXTERN(?:AL|T)?|EXT)]:?))+",
            CASE_INSENSITIVE);
    private static final int DEEPEST = 5;
    private static final int HEADER_LINES = 40;

    static Forwarded of(String text) {
        var read = split(new Forwarded("", "", "", text));
        // Passed on again and again: the first who wrote it is who it comes from.
        for (int i = 0; i < DEEPEST && !read.sender().isEmpty(); i++) {
            var within = split(new Forwarded("", "", "", read.text()));
            if (within.sender().isEmpty() || !within.note().isEmpty()) {
                break;
            }
            read = new Forwarded(read.note(), within.sender(), within.subject(), within.text());
        }
        return read;
    }

    /** A subject without all that has been put before it on its way. */
    static String subject(String written) {
        var line = PlainText.line(written);
        return PASSED_ON.matcher(line).lookingAt()
                ? PASSED_ON.matcher(line).replaceFirst("").strip()
                : line;
    }

    /** What somebody wrote, up to where they sign. */
    static String unsigned(String text) {
        return text.lines()
                .takeWhile(line -> !SIGNED.matcher(line.strip()).matches())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static Forwarded split(Forwarded whole) {
        var lines = Arrays.asList(whole.text().split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            var head = Head.at(lines, i);
            if (head.isWhole()) {
                var note = lines.subList(0, i).stream()
                        .filter(line -> !ABOVE.matcher(line).matches())
                        .collect(Collectors.joining("\n"));
                return new Forwarded(
                        unsigned(note),
                        head.said().getOrDefault(Key.FROM, ""),
                        subject(head.said().getOrDefault(Key.SUBJECT, "")),
                        unquoted(lines.subList(head.end(), lines.size())));
            }
        }
        return whole;
    }

    /** The lines that say who wrote what is passed on, and where they end. */
    private record Head(Map<Key, String> said, int end) {

        boolean isWhole() {
            return said.keySet().containsAll(List.of(Key.FROM, Key.SUBJECT))
                    && !said.getOrDefault(Key.FROM, "").isBlank();
        }

        static Head at(List<String> lines, int start) {
            var said = new TreeMap<Key, String>();
            int end = start;
            for (int i = start; i < Math.min(lines.size(), start + HEADER_LINES); i++) {
                var line = lines.get(i);
                var match = LINE.matcher(line);
                if (match.matches()) {
                    var key = KEYS.getOrDefault(match.group(1).toLowerCase(Locale.ROOT), Key.OTHER);
                    // A second sender begins another mail, passed on within this one.
                    if (key != Key.OTHER && said.containsKey(key)) {
                        break;
                    }
                    said.put(key, match.group(2).strip());
                    end = i + 1;
                } else if (i == start || !goesOn(line)) {
                    break;
                }
            }
            return new Head(said, end);
        }

        /** An empty line between the lines, or a long list of receivers broken over several. */
        private static boolean goesOn(String line) {
            return line.replace(">", "").isBlank()
                    || (line.contains("@") && line.length() < 300 && line.matches(".*[;,>]\\s*"));
        }
    }

    private static String unquoted(List<String> lines) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        long quoted = lines.stream().filter(line -> line.startsWith(">")).count();
        var plain = new ArrayList<String>();
        for (var line : lines) {
            plain.add(quoted * 10 >= written * 8 ? line.replaceFirst("^> ?", "") : line);
        }
        return String.join("\n", plain).strip();
    }
}

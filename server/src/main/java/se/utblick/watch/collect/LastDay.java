package se.utblick.watch.collect;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utblick.watch.Deadline;

/**
 * The last day to answer, and the very words it was read from. Words without a day mean that a day is written there
 * without its year: it is shown as it stands and never guessed.
 */
record LastDay(Optional<LocalDate> day, String words) {

    static final LastDay NONE = new LastDay(Optional.empty(), "");

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final String TIME = "(?:(?:kl\\.?|klockan) ?\\d{1,2}(?:[.:]\\d{2})?,? )?";
    private static final String WEEKDAY = "(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?";
    private static final String DAY =
            TIME + WEEKDAY + "(?:den )?(\\d{1,2})(?::?e)? (" + String.join("|", MONTHS) + ")\\b(?:,? (\\d{4}))?";

    // The sentences that the ministries write, the surest first: a later one is looked for only when those before it
    // gave no day. Bounded repetition, so that a text made to be slow is not.
    private static final List<Pattern> SENTENCES = Stream.of(
                    "senast " + DAY,
                    "sista (?:svars)?dag(?:en)? [^.\\n]{0,80}?(?:är|var) " + DAY,
                    "till och med " + DAY,
                    "remisstiden (?:gick|går) ut " + DAY,
                    "(?:remissvar|svar|synpunkter|yttrande)[^.\\n]{0,140}? " + DAY)
            .map(sentence -> Pattern.compile(sentence, CASE_INSENSITIVE | UNICODE_CASE))
            .toList();

    /** The last day in a Swedish text, which has already been cleaned. */
    static LastDay in(String text) {
        // A sentence may be broken over lines, and its words are quoted as one line.
        var flat = text.replaceAll("[ \\t]*\\n?[ \\t]+|(?<=[^.\\s])\\n(?=[a-zåäö0-9])", " ");
        var found = SENTENCES.stream()
                .flatMap(sentence -> sentence.matcher(flat).results())
                .toList();
        return found.stream()
                .filter(match -> day(match).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(match -> new LastDay(day(match), match.group()))
                .orElse(NONE);
    }

    List<Deadline> toAnswer() {
        if (words.isEmpty()) {
            return List.of();
        }
        return List.of(day.map(last -> Deadline.on(Deadline.Type.ANSWER, last, words))
                .orElseGet(() -> Deadline.unread(Deadline.Type.ANSWER, words)));
    }

    private static Optional<LocalDate> day(MatchResult match) {
        if (match.group(3) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(3)),
                    MONTHS.indexOf(match.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(match.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

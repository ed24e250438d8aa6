package se.utblick.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.watch.IntakeStore.Said;
import se.utblick.watch.IntakeStore.Stored;
import se.utblick.watch.collect.Collected;
import se.utblick.watch.collect.Raw;

/** Makes publications of the example's file, as if a source had told of them. */
final class ExamplePublications {

    private static final Map<String, Kind> KINDS = Map.of(
            "referral", Kind.REFERRAL,
            "fakta-pm", Kind.FACT_MEMO,
            "call", Kind.CALL,
            "consultation", Kind.CONSULTATION,
            "communication", Kind.COMMUNICATION,
            "agenda-note", Kind.AGENDA,
            "news", Kind.NEWS,
            "opinion", Kind.OPINION);

    static PublicationId id(String code) {
        return new PublicationId(ExampleBook.id("watch.publication", code));
    }

    static Stored stored(Entry publication) {
        var published = publication.day("published_on");
        var body = body(publication);
        var raw = Stream.of(publication.text("title"), publication.text("summary"), publication.text("body"))
                .collect(joining("\n\n"));
        var asOf = published.map(ExamplePublications::morning).orElse(Instant.EPOCH);
        return new Stored(
                id(publication.text("id")),
                publication.text("source"),
                publication.text("native_id"),
                collected(publication, body, published),
                Optional.of(new Said(Raw.of(raw.getBytes(UTF_8)), asOf)),
                Optional.empty(),
                asOf,
                FiledUnder.NOTHING_SAID);
    }

    private static Collected collected(Entry publication, String body, Optional<LocalDate> published) {
        var language = publication.text("language");
        var kind = KINDS.getOrDefault(publication.text("kind"), Kind.OTHER);
        var asked = kind == Kind.CALL ? Deadline.Type.APPLY : Deadline.Type.ANSWER;
        return Collected.of(kind, language, publication.text("title"))
                .summed(publication.text("summary"))
                .text(body)
                .at(publication.text("url"))
                .published(published)
                .deadlines(publication.day("deadline").stream()
                        .map(day -> Deadline.on(asked, day, written(day, language)))
                        .toList())
                .mentioning(publication.texts("identifiers"));
    }

    /** The text, with its own last day moved as the field is; other days in it are facts about the world. */
    private static String body(Entry publication) {
        var text = publication.text("body");
        var moved = publication.day("deadline");
        if (moved.isEmpty()) {
            return text;
        }
        var before = moved.get().minusDays(publication.days());
        var body = text;
        for (var language : List.of("sv", "en")) {
            body = body.replace(written(before, language), written(moved.get(), language));
        }
        return body;
    }

    private static String written(LocalDate day, String language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language))
                .format(day);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(6, 10).atZone(Calendar.ZONE).toInstant();
    }

    private ExamplePublications() {}
}

package se.utblick.watch;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.kernel.Version;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/** Makes interests of the example's profiles, which list their words instead of writing a query. */
final class ExampleInterests {

    // Where an officer wants to look, as the kinds of publication that come from there.
    private static final Map<String, List<Kind>> KINDS = Map.of(
            "remiss", List.of(Kind.REFERRAL),
            "riksdag_fpm", List.of(Kind.FACT_MEMO),
            "hys", List.of(Kind.CONSULTATION),
            "ft", List.of(Kind.CALL),
            "interreg", List.of(Kind.CALL, Kind.NEWS),
            "eu_proc", List.of(Kind.COMMUNICATION, Kind.AGENDA),
            "cor", List.of(Kind.OPINION),
            "news", List.of(Kind.NEWS));

    // What a profile calls those in the house who want to hear; partners and others outside it are left out.
    private static final Map<String, String> CONCERNED = Map.ofEntries(
            Map.entry("regional_utveckling", "ru"),
            Map.entry("halso_sjukvard", "hs"),
            Map.entry("folktandvard", "ftv"),
            Map.entry("kultur", "kul"),
            Map.entry("kollektivtrafik", "kol"),
            Map.entry("fou", "fou"),
            Map.entry("hr", "hr"),
            Map.entry("ekonomi", "eko"),
            Map.entry("miljo", "mil"),
            Map.entry("fastighet", "mil"),
            Map.entry("it", "it"),
            Map.entry("regionstyrelsen", "rs"));

    static Interest interest(Entry profile) {
        return new Interest(
                new InterestId(ExampleBook.id("watch.interest", profile.text("id"))),
                profile.text("id"),
                profile.bilingual("name"),
                query(profile),
                profile.optional("owner_role"),
                profile.optional("priority_area").map(TopicId::new),
                profile.texts("goals").stream()
                        .map(code -> new GoalId(ExampleBook.id("steering.goal", code)))
                        .toList(),
                profile.texts("audience").stream()
                        .filter(CONCERNED::containsKey)
                        .map(CONCERNED::get)
                        .collect(Collectors.toSet()),
                Set.of(),
                profile.text("filter_note_sv"),
                true,
                Version.FIRST,
                true);
    }

    static String query(Entry profile) {
        var wanted = Stream.of(
                        profile.texts("terms_sv").stream().map(ExampleInterests::term),
                        profile.texts("terms_en").stream().map(ExampleInterests::term),
                        profile.texts("phrases").stream().map(ExampleInterests::quoted),
                        profile.texts("procedure_refs").stream())
                .flatMap(words -> words)
                .distinct()
                .collect(joining(" OR "));
        var unwanted =
                profile.texts("exclude").stream().map(ExampleInterests::quoted).collect(joining(" OR "));
        return unwanted.isEmpty() ? wanted : "(" + wanted + ") NOT (" + unwanted + ")";
    }

    /** The kinds that the sources of a profile stand for. */
    static Set<Kind> kinds(Entry profile) {
        return profile.texts("sources").stream()
                .flatMap(source -> KINDS.getOrDefault(source, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String term(String words) {
        return words.contains(" ") ? quoted(words) : words;
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private ExampleInterests() {}
}

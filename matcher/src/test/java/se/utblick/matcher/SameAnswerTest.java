package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few words in many arrangements, so that queries and documents meet often and in odd ways. */
class SameAnswerTest {

    private static final String[] WORDS = {
        "skog",
        "skogen",
        "skogar",
        "VET",
        "vet",
        "TEN-T",
        "ten",
        "t",
        "EU:s",
        "EU",
        "Erasmus+",
        "erasmus",
        "2028–2034",
        "2028",
        "idé",
        "sjö",
        "sjo",
        "COM(2025) 565",
        "52025PC0565",
        "FPM10",
        "2025/26:FPM10",
        "2025/0240(COD)",
        "cod"
    };

    private static final String[] LEAVES = {
        "skog",
        "skog*",
        "sk*",
        "VET",
        "vet",
        "TEN-T",
        "ten*",
        "EU",
        "Erasmus+",
        "erasmus",
        "2028-2034",
        "20*",
        "ide",
        "sjö",
        "\"skog skog\"",
        "\"skog* vet\"",
        "\"vet eu ten\"",
        "\"t skog\"",
        "\"skogen\"",
        "COM(2025) 565",
        "FPM10",
        "2025/26:FPM10",
        "2025/0240(COD)",
        "\"2025 0240\"",
        "vet-skog"
    };

    private static final String[] NEARS = {
        "skog NEAR/1 vet",
        "sk* NEAR/2 skog",
        "(eu OR \"ten t\") NEAR/3 (skog* OR vet)",
        "\"skog skog\" NEAR/2 skog*",
        "TEN-T NEAR/1 VET",
        "\"vet vet\" NEAR/1 vet"
    };

    @Property(tries = 400)
    void a_matcher_finds_exactly_the_interests_that_direct_evaluation_finds(
            @ForAll("interests") List<Interest> interests, @ForAll("documents") Document document) {
        var direct = interests.stream()
                .map(interest -> interest.match(document))
                .flatMap(Optional::stream)
                .toList();
        try (var matcher = Matcher.of(interests)) {
            assertThat(matcher.match(document)).containsExactlyInAnyOrderElementsOf(direct);
        }
    }

    @Property(tries = 1_000)
    void the_words_of_a_hit_stand_where_it_says(
            @ForAll("queries") String query, @ForAll("documents") Document document) {
        for (var hit : Query.parse(query).hitsIn(document)) {
            var texts = switch (hit.field()) {
                case TITLE -> List.of(document.title());
                case BODY -> List.of(document.body());
                case IDENTIFIER -> document.identifiers();
            };
            assertThat(texts).anyMatch(text -> text.startsWith(hit.words(), hit.start()));
            assertThat(query).contains(hit.asked());
            assertThat(hit.passageIn(document, 10)).contains(hit.words());
        }
    }

    @Property(tries = 1_000)
    void a_query_spelled_out_is_the_same_query(@ForAll("queries") String text) {
        var query = Query.parse(text);
        var again = Query.parse(query.spelledOut());

        assertThat(again.root()).isEqualTo(query.root());
        assertThat(again.spelledOut()).isEqualTo(query.spelledOut());
    }

    @Property(tries = 3_000)
    void any_text_is_a_query_or_a_mistake_within_it(@ForAll("scribbles") String text) {
        try {
            assertThat(Query.parse(Query.parse(text).spelledOut()).spelledOut())
                    .isEqualTo(Query.parse(text).spelledOut());
        } catch (QueryMistake mistake) {
            assertThat(mistake.at()).isBetween(0, text.length());
            assertThat(mistake.at() + mistake.length()).isBetween(mistake.at(), text.length());
        }
    }

    @Property(tries = 1_000)
    void any_text_can_be_read(@ForAll String title, @ForAll("scribbles") String body) {
        Query.parse("skog* OR 20* OR EU").hitsIn(new Document("d", "sv", title, body));
    }

    @Provide
    Arbitrary<List<Interest>> interests() {
        return queries()
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(queries -> IntStream.range(0, queries.size())
                        .mapToObj(i -> new Interest("i" + i, Query.parse(queries.get(i))))
                        .toList());
    }

    @Provide
    Arbitrary<String> queries() {
        return parts().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join(" ", parts))
                .filter(SameAnswerTest::isReadable);
    }

    private static Arbitrary<String> parts() {
        var leaves = Arbitraries.of(Stream.of(LEAVES, NEARS).flatMap(Stream::of).toList());
        var group = Combinators.combine(leaves, Arbitraries.of(" ", " OR ", " NOT ", " AND ", " OR NOT "), leaves)
                .as((one, operator, other) -> "(" + one + operator + other + ")");
        var inner = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, leaves), net.jqwik.api.Tuple.of(2, group));
        return Combinators.combine(Arbitraries.of("", "", "OR ", "NOT ", "AND ", "OR NOT "), inner)
                .as(String::concat);
    }

    private static boolean isReadable(String query) {
        try {
            return !Query.parse(query).text().isEmpty();
        } catch (QueryMistake _) {
            return false;
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        var text = Arbitraries.of(WORDS).list().ofMaxSize(8).map(words -> String.join(" ", words));
        return Combinators.combine(
                        Arbitraries.of("sv", "en", "de"),
                        text,
                        text,
                        Arbitraries.of(WORDS).list().ofMaxSize(2))
                .as((language, title, body, identifiers) ->
                        new Document("d", language, title, body, Map.of(), identifiers));
    }

    @Provide
    Arbitrary<String> scribbles() {
        var pieces = Arbitraries.of(
                "skog",
                "EU",
                "å",
                " ",
                " ",
                "(",
                ")",
                "\"",
                "“",
                "*",
                "OR",
                " AND ",
                "NOT ",
                " NEAR/2 ",
                "-",
                ",",
                ":",
                "'",
                "+",
                "?",
                "\u00AD",
                "\u00A0",
                "\u0308",
                "2025",
                "/26:FPM",
                "COM(",
                ")",
                "1",
                "ﬁ",
                "İ",
                "\uD83C\uDF32",
                "\uD83C",
                "\n");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}

package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private static final String[] PIECES = {
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
        "\n"
    };

    @Test
    void a_matcher_finds_exactly_the_interests_that_direct_evaluation_finds() {
        Chance.tries(400, chance -> {
            var interests = interests(chance);
            var document = document(chance);
            var direct = interests.stream()
                    .map(interest -> interest.match(document))
                    .flatMap(Optional::stream)
                    .toList();
            try (var matcher = Matcher.of(interests)) {
                assertThat(matcher.match(document)).containsExactlyInAnyOrderElementsOf(direct);
            }
        });
    }

    @Test
    void the_words_of_a_hit_stand_where_it_says() {
        Chance.tries(1_000, chance -> {
            var query = query(chance);
            var document = document(chance);
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
        });
    }

    @Test
    void a_query_spelled_out_is_the_same_query() {
        Chance.tries(1_000, chance -> {
            var query = Query.parse(query(chance));
            var again = Query.parse(query.spelledOut());

            assertThat(again.root()).isEqualTo(query.root());
            assertThat(again.spelledOut()).isEqualTo(query.spelledOut());
        });
    }

    @Test
    void any_text_is_a_query_or_a_mistake_within_it() {
        Chance.tries(3_000, chance -> {
            var text = scribble(chance);
            try {
                assertThat(Query.parse(Query.parse(text).spelledOut()).spelledOut())
                        .isEqualTo(Query.parse(text).spelledOut());
            } catch (QueryMistake mistake) {
                assertThat(mistake.at()).isBetween(0, text.length());
                assertThat(mistake.at() + mistake.length()).isBetween(mistake.at(), text.length());
            }
        });
    }

    @Test
    void any_text_can_be_read() {
        Chance.tries(
                1_000,
                chance -> Query.parse("skog* OR 20* OR EU")
                        .hitsIn(new Document("d", "sv", anyCharacters(chance), scribble(chance))));
    }

    private static List<Interest> interests(Chance chance) {
        var queries = chance.several(1, 12, () -> query(chance));
        return IntStream.range(0, queries.size())
                .mapToObj(i -> new Interest("i" + i, Query.parse(queries.get(i))))
                .toList();
    }

    /** A query that can be read: what cannot is thrown away and another one made. */
    private static String query(Chance chance) {
        return Stream.generate(() -> String.join(" ", chance.several(1, 4, () -> part(chance))))
                .filter(SameAnswerTest::isReadable)
                .findFirst()
                .orElseThrow();
    }

    private static String part(Chance chance) {
        var inner = chance.between(1, 5) <= 3
                ? leaf(chance)
                : "(" + leaf(chance) + chance.of(" ", " OR ", " NOT ", " AND ", " OR NOT ") + leaf(chance) + ")";
        return chance.of("", "", "OR ", "NOT ", "AND ", "OR NOT ") + inner;
    }

    private static String leaf(Chance chance) {
        return chance.of(Stream.of(LEAVES, NEARS).flatMap(Stream::of).toList());
    }

    private static boolean isReadable(String query) {
        try {
            return !Query.parse(query).text().isEmpty();
        } catch (QueryMistake _) {
            return false;
        }
    }

    private static Document document(Chance chance) {
        return new Document(
                "d",
                chance.of("sv", "en", "de"),
                words(chance),
                words(chance),
                Map.of(),
                chance.several(0, 2, () -> chance.of(WORDS)));
    }

    private static String words(Chance chance) {
        return String.join(" ", chance.several(0, 8, () -> chance.of(WORDS)));
    }

    private static String anyCharacters(Chance chance) {
        return String.join("", chance.several(0, 30, () -> Character.toString(chance.between(1, 0xD7FF))));
    }

    private static String scribble(Chance chance) {
        return String.join("", chance.several(0, 12, () -> chance.of(PIECES)));
    }
}

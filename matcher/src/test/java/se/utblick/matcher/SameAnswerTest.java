package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Direct evaluation, the matcher and Lucene say the same of what chance has put together. */
class SameAnswerTest {

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
        Chance.tries(1_000, chance -> {
            var interests = Odd.interests(chance, 12);
            var matcher = Matcher.of(interests);
            for (int i = 0; i < 3; i++) {
                var document = Odd.document(chance);
                var direct = Opinions.direct(interests, document);

                assertThat(matcher.match(document)).as("added one by one").containsExactlyInAnyOrderElementsOf(direct);
                matcher.engine().arrange();
                assertThat(matcher.match(document)).as("put in order").containsExactlyInAnyOrderElementsOf(direct);
                assertThat(matcher.ids(document))
                        .containsExactlyInAnyOrderElementsOf(
                                direct.stream().map(Match::interestId).toList());
            }
        });
    }

    @Test
    void lucene_finds_the_same_interests_with_its_memory_index_and_with_its_monitor() {
        Chance.tries(150, chance -> {
            var interests = Odd.interests(chance, 30);
            var document = Odd.document(chance);
            var matcher = Matcher.of(interests);
            try (var monitor = new MonitorPeer(chance.between(2, 4))) {
                monitor.put(interests);

                assertThat(monitor.match(MonitorPeer.Read.of(document)))
                        .containsExactlyInAnyOrderElementsOf(matcher.ids(document));
                assertThat(Opinions.memoryIndex(interests, document))
                        .containsExactlyInAnyOrderElementsOf(matcher.ids(document));
            }
        });
    }

    @Test
    void the_words_of_a_hit_stand_where_it_says() {
        Chance.tries(1_000, chance -> {
            var query = Odd.query(chance);
            var document = Odd.document(chance);
            for (var hit : Query.parse(query).hitsIn(document)) {
                var texts = switch (hit.field()) {
                    case TITLE -> List.of(document.title());
                    case BODY -> List.of(document.body());
                    case IDENTIFIER -> document.identifiers();
                    case FACT -> Facts.of(document).map(Facts.Fact::value).toList();
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
            var query = Query.parse(Odd.query(chance));
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
    void any_text_is_read_alike_by_the_matcher_and_by_direct_evaluation() {
        Chance.tries(1_000, chance -> {
            var interests = new java.util.ArrayList<>(Odd.interests(chance, 12));
            interests.add(new Interest("any", Query.parse("skog* OR 20* OR EU OR \"co* 20*\"")));
            var document = new Document(
                    "d", chance.of("sv", "en"), anyCharacters(chance), scribble(chance) + scribble(chance));
            var matcher = Matcher.of(interests);
            assertThat(matcher.match(document))
                    .containsExactlyInAnyOrderElementsOf(Opinions.direct(interests, document));
        });
    }

    private static String anyCharacters(Chance chance) {
        return String.join("", chance.several(0, 30, () -> Character.toString(chance.between(1, 0xD7FF))));
    }

    private static String scribble(Chance chance) {
        return String.join("", chance.several(0, 12, () -> chance.of(PIECES)));
    }
}

package se.utblick.watch.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.Chance;
import se.utblick.matcher.Document;
import se.utblick.matcher.Query;
import se.utblick.matcher.QueryMistake;
import se.utblick.watch.archive.Asked.Order;

/** A query finds in the index exactly those texts that it meets when it is asked of each by itself. */
class SameAnswerAsTheMatcherTest {

    private static final String[] WORDS = {
        "skog",
        "skogen",
        "skogar",
        "VET",
        "vet",
        "TEN-T",
        "EU:s",
        "EU",
        "Erasmus+",
        "2028–2034",
        "idé",
        "sjö",
        "sjo",
        "COM(2025) 565",
        "52025PC0565",
        "2025/26:FPM10",
        "2025/0240(COD)",
        "forests",
        "y".repeat(1_200)
    };

    private static final String[] LEAVES = {
        "skog",
        "sk*",
        "VET",
        "vet",
        "TEN-T",
        "EU",
        "Erasmus+",
        "erasmus",
        "2028-2034",
        "20*",
        "sjö",
        "forest",
        "yyyy*",
        "\"skog skog\"",
        "\"skog* vet\"",
        "\"vet sk*\"",
        "COM(2025) 565",
        "FPM10",
        "2025/0240(COD)",
        "titel:skog",
        "text:(vet OR \"skog vet\")",
        "titel:(sk* NEAR/2 vet)",
        "titel:(vet OR text:skog)",
        "MINST/2 (skog OR vet OR eu)",
        "källa:riksdagen",
        "källa:\"region - norr\"",
        "slag:remiss",
        "språk:sv",
        "datum:2025-12",
        "datum:2025-12-31..",
        "skog NEAR/1 vet",
        "sk* NEAR/2 skog",
        "(eu OR \"ten t\") NEAR/3 (skog* OR vet)",
        "\"skog skog\" NEAR/2 skog*"
    };

    @TempDir
    Path folder;

    @Test
    void whatever_the_query_and_whatever_the_texts() {
        Chance.tries(40, chance -> {
            var texts = Stream.generate(() -> text(chance)).limit(12).toList();
            try (var index = ArchiveIndex.open(folder.resolve(UUID.randomUUID().toString()), new Stamp("d", 0, 0))) {
                index.put(texts);
                index.show();
                for (int i = 0; i < 25; i++) {
                    var query = query(chance);
                    var direct = texts.stream()
                            .filter(text -> text.documents().stream()
                                    .anyMatch(one -> !query.hitsIn(one).isEmpty()))
                            .map(Archived::id)
                            .collect(Collectors.toSet());

                    var found = index.search(new Asked(Optional.of(query), Map.of(), Order.RELEVANCE, 1));

                    assertThat(new HashSet<>(found.shown())).as(query.text()).isEqualTo(direct);
                    assertThat(found.count()).as(query.text()).isEqualTo(direct.size());
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static Archived text(Chance chance) {
        var source = chance.of("Riksdagen", "Region – Norr");
        var day = chance.of("2025-12-31", "2026-03-01", "2024-02-29");
        return new Archived(
                UUID.randomUUID(),
                chance.several(1, 3, () -> document(chance, source, day)),
                "REFERRAL",
                source,
                "",
                LocalDate.parse(day));
    }

    private static Document document(Chance chance, String source, String day) {
        return new Document(
                "d",
                chance.of("sv", "en", "de"),
                words(chance),
                words(chance),
                Map.of("source", List.of(source), "kind", List.of("remiss"), "date", List.of(day)),
                chance.several(0, 2, () -> chance.of(WORDS)));
    }

    private static String words(Chance chance) {
        return Stream.generate(() -> chance.of(WORDS))
                .limit(chance.between(0, 8))
                .collect(Collectors.joining(" "));
    }

    private static Query query(Chance chance) {
        while (true) {
            try {
                return Query.parse(Stream.generate(() -> part(chance))
                        .limit(chance.between(1, 4))
                        .collect(Collectors.joining(" ")));
            } catch (QueryMistake _) {
                // Chance makes many that nobody could read; another one is made.
            }
        }
    }

    private static String part(Chance chance) {
        var inner = chance.between(1, 5) <= 3
                ? chance.of(LEAVES)
                : "(" + chance.of(LEAVES) + chance.of(" ", " OR ", " NOT ") + chance.of(LEAVES) + ")";
        return chance.of("", "", "OR ", "NOT ", "AND ") + inner;
    }
}

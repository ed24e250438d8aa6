package se.utblick.matcher;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Few words in many arrangements, so that queries and documents meet often and in odd ways. */
final class Odd {

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

    private static final String[] CONDITIONS = {
        "titel:skog",
        "text:(vet OR \"skog vet\")",
        "titel:(sk* NEAR/2 vet)",
        "titel:COM(2025) 565",
        "titel:(vet OR text:skog)",
        "ATLEAST/2 (skog OR vet OR eu)",
        "MINST/2 (skog OR slag:remiss OR \"vet vet\" OR (eu NOT ten))",
        "källa:riksdagen",
        "källa:\"region - norr\"",
        "slag:\"öppet samråd\"",
        "slag:remiss",
        "språk:sv-SE",
        "ämne:energi",
        "frist:2026-03",
        "frist:2026-02-27..2026-03-02",
        "frist:..2025",
        "datum:2025-12-31.."
    };

    private static final String[] DAYS = {"2025-12-31", "2026-03-01", "2026-02-28T10:00", "2024-02-29", "snart"};

    private static final String[] NEARS = {
        "skog NEAR/1 vet",
        "sk* NEAR/2 skog",
        "(eu OR \"ten t\") NEAR/3 (skog* OR vet)",
        "\"skog skog\" NEAR/2 skog*",
        "TEN-T NEAR/1 VET",
        "\"vet vet\" NEAR/1 vet"
    };

    static List<Interest> interests(Chance chance, int most) {
        var queries = chance.several(1, most, () -> query(chance));
        return IntStream.range(0, queries.size())
                .mapToObj(i -> new Interest("i" + i, Query.parse(queries.get(i))))
                .toList();
    }

    /** A query that can be read: what cannot is thrown away and another one made. */
    static String query(Chance chance) {
        return Stream.generate(() -> String.join(" ", chance.several(1, 4, () -> part(chance))))
                .filter(Odd::isReadable)
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
        return chance.of(
                Stream.of(LEAVES, NEARS, CONDITIONS).flatMap(Stream::of).toList());
    }

    private static boolean isReadable(String query) {
        try {
            Query.parse(query);
            return true;
        } catch (QueryMistake _) {
            return false;
        }
    }

    static Document document(Chance chance) {
        return new Document(
                "d",
                chance.of("sv", "en", "de"),
                words(chance),
                words(chance),
                Map.of(
                        "source", chance.several(0, 1, () -> chance.of("Riksdagen", "Region – Norr")),
                        "kind", chance.several(0, 2, () -> chance.of("remiss", "öppet samråd", " ")),
                        "topic", chance.several(0, 1, () -> "energi"),
                        "date", chance.several(0, 1, () -> chance.of(DAYS)),
                        "deadline", chance.several(0, 2, () -> chance.of(DAYS))),
                chance.several(0, 2, () -> chance.of(WORDS)));
    }

    private static String words(Chance chance) {
        return String.join(" ", chance.several(0, 8, () -> chance.of(WORDS)));
    }

    private Odd() {}
}

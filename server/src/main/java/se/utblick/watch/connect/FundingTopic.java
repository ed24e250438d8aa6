package se.utblick.watch.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.utblick.watch.collect.Raw;

/** All rows that a search has found about one topic, of which one is to speak for it. */
final class FundingTopic {

    private static final String CLOSED = "31094503";
    // The one in English that has its status and its last day, from the index that is kept up.
    private static final Comparator<Row> BEST = Comparator.comparing((Row row) -> !row.language.equals("en"))
            .thenComparing(row -> row.status.isEmpty())
            .thenComparing(row -> !row.hasDay)
            .thenComparing(row -> !row.index.equals("SEDIA"))
            .thenComparing(Row::reference);

    /** What must be known of a row to choose among them; the rest stays in its bytes. */
    private record Row(
            String reference, String language, String status, boolean hasDay, String index, String content, Raw raw) {

        static Row of(Piece piece) {
            var checksum = piece.text("checksum");
            return new Row(
                    piece.text("reference"),
                    piece.text("language").toLowerCase(Locale.ROOT),
                    piece.first("metadata", "status"),
                    !piece.first("metadata", "deadlineDate").isEmpty(),
                    piece.first("metadata", "DATASOURCE"),
                    checksum.isEmpty() ? piece.mark() : checksum,
                    piece.raw());
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** What the index and the reference in it make of a row; neither alone tells one from another. */
    static String key(Piece row) {
        return row.first("metadata", "DATASOURCE") + " " + row.text("reference") + " " + row.text("language");
    }

    /** One row more, and how many bytes that is; the same row again is the one that came last. */
    long add(Piece row) {
        var before = rows.put(key(row), Row.of(row));
        return (long) row.raw().size() - (before == null ? 0 : before.raw.size());
    }

    Raw best() {
        return chosen().raw;
    }

    String reference() {
        return chosen().reference;
    }

    boolean isClosed() {
        return chosen().status.equals(CLOSED);
    }

    Optional<Raw> inSwedish() {
        return rows.values().stream()
                .filter(row -> row.language.equals("sv"))
                .map(Row::raw)
                .findFirst();
    }

    /** What differs when the call does, and does not when only the search has been renewed. */
    String mark() {
        return Piece.mark(
                Raw.of((chosen().content + " " + inSwedish().map(Raw::sha256).orElse("")).getBytes(UTF_8)));
    }

    private Row chosen() {
        return rows.values().stream().min(BEST).orElseThrow();
    }
}

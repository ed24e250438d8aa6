package se.utblick.watch.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.matcher.Document;
import se.utblick.matcher.Query;
import se.utblick.watch.archive.Asked.Order;

class ArchiveIndexTest {

    private static final Stamp STAMP = new Stamp("this", 1, 0);

    @TempDir
    Path folder;

    @Test
    void a_word_in_the_title_tells_more_than_one_in_the_text() throws IOException {
        try (var index = ArchiveIndex.open(folder, STAMP)) {
            var inText = text("Annat", "Här står skog.", "REFERRAL", 2026);
            var inTitle = text("Om skog", "Här står det inte.", "REFERRAL", 2020);
            index.put(List.of(inText, inTitle));
            index.show();

            assertThat(search(index, "skog", Map.of(), Order.RELEVANCE).shown())
                    .containsExactly(inTitle.id(), inText.id());
            assertThat(search(index, "skog", Map.of(), Order.NEWEST).shown())
                    .containsExactly(inText.id(), inTitle.id());
        }
    }

    @Test
    void what_one_narrows_to_does_not_hide_what_else_there_is() throws IOException {
        try (var index = ArchiveIndex.open(folder, STAMP)) {
            index.put(List.of(
                    text("A", "skog", "REFERRAL", 2026),
                    text("B", "skog", "REFERRAL", 2025),
                    text("C", "skog", "CALL", 2026),
                    text("D", "berg", "CALL", 2026)));
            index.show();

            var found = search(index, "skog", Map.of(Facet.KIND, "REFERRAL"), Order.RELEVANCE);

            assertThat(found.count()).isEqualTo(2);
            assertThat(found.counts().get(Facet.KIND))
                    .containsExactlyInAnyOrder(new Found.Count("REFERRAL", 2), new Found.Count("CALL", 1));
            assertThat(found.counts().get(Facet.YEAR))
                    .containsExactlyInAnyOrder(new Found.Count("2026", 1), new Found.Count("2025", 1));
        }
    }

    @Test
    void a_word_longer_than_any_index_takes_is_found_by_its_beginning() throws IOException {
        try (var index = ArchiveIndex.open(folder, STAMP)) {
            index.put(List.of(text("A", "y".repeat(40_000), "REFERRAL", 2026)));
            index.show();

            assertThat(search(index, "yyyy*", Map.of(), Order.RELEVANCE).count())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_changed_text_takes_the_place_of_what_it_was() throws IOException {
        try (var index = ArchiveIndex.open(folder, STAMP)) {
            var first = text("A", "skog", "REFERRAL", 2026);
            index.put(List.of(first));
            index.put(List.of(new Archived(
                    first.id(), List.of(new Document("d", "sv", "A", "berg")), "CALL", "k", "", LocalDate.EPOCH)));
            index.show();

            assertThat(search(index, "skog", Map.of(), Order.RELEVANCE).count()).isZero();
            assertThat(search(index, "berg", Map.of(), Order.RELEVANCE).shown()).containsExactly(first.id());
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void pages_follow_on_each_other_with_nothing_lost_between() throws IOException {
        try (var index = ArchiveIndex.open(folder, STAMP)) {
            index.put(IntStream.range(0, 45)
                    .mapToObj(i -> text("A" + i, "skog", "REFERRAL", 2000 + i))
                    .toList());
            index.show();

            var shown = IntStream.rangeClosed(1, 4)
                    .mapToObj(page -> new Asked(Optional.of(Query.parse("skog")), Map.of(), Order.NEWEST, page))
                    .map(asked -> {
                        try {
                            return index.search(asked).shown();
                        } catch (IOException failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();

            assertThat(shown.stream().map(List::size)).containsExactly(20, 20, 5, 0);
            assertThat(shown.stream().flatMap(List::stream).distinct()).hasSize(45);
        }
    }

    @Test
    void what_has_been_kept_is_there_when_it_is_opened_again_and_what_has_not_is_not() throws IOException {
        try (var index = ArchiveIndex.open(folder, STAMP)) {
            index.put(List.of(text("A", "skog", "REFERRAL", 2026)));
            index.keep(STAMP.to(17));
            index.put(List.of(text("B", "skog", "REFERRAL", 2026)));
        }

        assertThat(ArchiveIndex.stampIn(folder)).contains(STAMP.to(17));
        try (var again = ArchiveIndex.open(folder, STAMP.to(17))) {
            assertThat(search(again, "skog", Map.of(), Order.RELEVANCE).count()).isEqualTo(1);
        }
    }

    @Test
    void what_is_no_whole_index_has_no_stamp() throws IOException {
        assertThat(ArchiveIndex.stampIn(folder)).isEmpty();
        try (var index = ArchiveIndex.open(folder, STAMP)) {
            index.put(List.of(text("A", "skog", "REFERRAL", 2026)));
            index.keep(STAMP);
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "something else", StandardCharsets.UTF_8);
            }
        }
        assertThat(ArchiveIndex.stampIn(folder)).isEmpty();
    }

    @Test
    void an_index_of_another_database_or_of_a_wish_before_is_not_brought_up_but_built_anew() {
        assertThat(STAMP.isOfTheSame(STAMP.to(5))).isTrue();
        assertThat(STAMP.to(5).isOfTheSame(STAMP))
                .as("the database has gone back in time")
                .isFalse();
        assertThat(STAMP.isOfTheSame(new Stamp("other", 1, 5))).isFalse();
        assertThat(STAMP.isOfTheSame(new Stamp("this", 2, 5))).isFalse();
    }

    private static Found search(ArchiveIndex index, String query, Map<Facet, String> only, Order order)
            throws IOException {
        return index.search(new Asked(Optional.of(Query.parse(query)), only, order, 1));
    }

    private static Archived text(String title, String body, String kind, int year) {
        return new Archived(
                UUID.randomUUID(),
                List.of(new Document("d", "sv", title, body)),
                kind,
                "k",
                "s",
                LocalDate.of(year, 1, 1));
    }
}

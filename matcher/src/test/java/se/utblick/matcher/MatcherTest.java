package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.matcher.Texts.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatcherTest {

    @Test
    void a_document_gets_the_interests_it_meets_by_id_and_no_others() {
        var matcher = Matcher.of(List.of(interest("b", "skog"), interest("a", "skog*"), interest("c", "berg")));
        assertThat(ids(matcher, "skog")).containsExactly("a", "b");
        assertThat(matcher.size()).isEqualTo(3);
    }

    @Test
    void an_interest_added_changed_or_removed_counts_from_the_next_document() {
        var matcher = Matcher.empty();
        assertThat(ids(matcher, "skog")).isEmpty();

        matcher.put(interest("w", "skog*"));
        assertThat(ids(matcher, "skogar")).containsExactly("w");

        matcher.put(interest("w", "berg"));
        assertThat(ids(matcher, "skogar")).isEmpty();
        assertThat(ids(matcher, "berg")).containsExactly("w");

        assertThat(matcher.remove("w")).isTrue();
        assertThat(matcher.remove("w")).isFalse();
        assertThat(ids(matcher, "berg")).isEmpty();
    }

    @Test
    void of_two_interests_with_one_id_the_last_counts() {
        var matcher = Matcher.of(List.of(interest("w", "skog"), interest("w", "berg")));
        assertThat(ids(matcher, "skog")).isEmpty();
        assertThat(ids(matcher, "berg")).containsExactly("w");
    }

    @Test
    void readers_are_answered_rightly_while_interests_are_added() throws Exception {
        int many = 300;
        var done = new AtomicBoolean();
        var matcher = Matcher.of(List.of(interest("always", "skog")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> reader = () -> {
                int seen = 0;
                while (!done.get()) {
                    var ids = ids(matcher, "skog 7x 42x");
                    assertThat(ids).contains("always").isSubsetOf("always", "i7", "i42");
                    assertThat(ids.size()).as("nothing is forgotten").isGreaterThanOrEqualTo(seen);
                    seen = ids.size();
                }
                return ids(matcher, "skog 7x 42x").size();
            };
            var readers =
                    IntStream.range(0, 3).mapToObj(_ -> threads.submit(reader)).toList();

            for (int i = 0; i < many; i++) {
                matcher.put(interest("i" + i, i + "x"));
            }
            done.set(true);

            for (var each : readers) {
                assertThat(each.get()).isEqualTo(3);
            }
            assertThat(matcher.size()).isEqualTo(many + 1);
        }
    }

    @Test
    void a_thousand_interests_are_registered_at_once() {
        var interests = new ArrayList<Interest>();
        IntStream.range(0, 1_000).forEach(i -> interests.add(interest("i" + i, "ord" + i + "* NOT annat" + i)));
        var matcher = Matcher.of(interests);
        assertThat(ids(matcher, "ord999")).containsExactly("i9", "i99", "i999");
    }

    @Test
    void the_memory_that_a_very_large_document_took_is_given_back() {
        var matcher = Matcher.of(List.of(interest("w", "skog")));
        int usual = matcher.engine().take().page().room();

        assertThat(matcher.ids(swedish("skog ".repeat(500_000)))).containsExactly("w");

        assertThat(matcher.engine().take().page().room()).isEqualTo(usual);
    }

    @Test
    void what_has_read_a_document_reads_the_next_one_too() {
        var matcher = Matcher.of(List.of(interest("w", "skog")));
        var asking = matcher.engine().take();
        matcher.engine().giveBack(asking);

        assertThat(matcher.ids(swedish("skog ".repeat(5_000)))).containsExactly("w");

        assertThat(matcher.engine().take()).isSameAs(asking);
    }

    private static Interest interest(String id, String query) {
        return new Interest(id, Query.parse(query));
    }

    private static List<String> ids(Matcher matcher, String body) {
        return matcher.match(swedish(body)).stream().map(Match::interestId).toList();
    }
}

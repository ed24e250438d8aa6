package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;
import se.utblick.watch.CopyGroups.Pair;

/** Copies are put together, and what one publisher has given two names is never. */
class CopyGroupsTest {

    @Test
    void copies_of_copies_are_one_group() {
        assertThat(CopyGroups.of(
                        List.of(pair(1, 2, 0.9), pair(2, 3, 0.6), pair(4, 5, 0.7)),
                        publishers("a", "b", "c", "a", "b")))
                .containsExactlyInAnyOrder(List.of(id(1), id(2), id(3)), List.of(id(4), id(5)));
    }

    @Test
    void of_two_editions_of_one_publisher_the_one_most_alike_is_the_copy() {
        assertThat(CopyGroups.of(List.of(pair(1, 3, 0.7), pair(2, 3, 0.95)), publishers("a", "a", "b")))
                .containsExactly(List.of(id(2), id(3)));
    }

    @Test
    void the_order_changes_nothing_no_publisher_is_twice_in_a_group_and_nobody_in_two() {
        Chance.tries(300, chance -> {
            var publishers = new HashMap<UUID, String>();
            for (int i = 1; i <= 14; i++) {
                publishers.put(id(i), chance.of("a", "b", "c", "d", "e"));
            }
            var pairs = new ArrayList<>(chance.several(
                    1, 25, () -> pair(chance.between(1, 7), chance.between(8, 14), chance.between(5, 10) / 10.0)));
            var groups = CopyGroups.of(pairs, publishers);
            Collections.shuffle(pairs, new Random(chance.between(1, 1_000)));

            assertThat(CopyGroups.of(pairs, publishers)).isEqualTo(groups);
            assertThat(groups)
                    .allSatisfy(group ->
                            assertThat(group.stream().map(publishers::get)).doesNotHaveDuplicates());
            assertThat(groups.stream().flatMap(List::stream)).doesNotHaveDuplicates();
            // Whoever was left out of a pair was left out for a publisher's sake.
            assertThat(pairs).allSatisfy(pair -> {
                var both = new HashSet<>(groupOf(groups, pair.one()));
                both.addAll(groupOf(groups, pair.other()));
                assertThat(groups.contains(both.stream().sorted().toList())
                                || both.stream().map(publishers::get).distinct().count() < both.size())
                        .isTrue();
            });
        });
    }

    private static List<UUID> groupOf(java.util.Set<List<UUID>> groups, UUID id) {
        return groups.stream().filter(group -> group.contains(id)).findFirst().orElse(List.of(id));
    }

    private static Map<UUID, String> publishers(String... names) {
        var publishers = new HashMap<UUID, String>();
        for (int i = 0; i < names.length; i++) {
            publishers.put(id(i + 1), names[i]);
        }
        return publishers;
    }

    private static Pair pair(int one, int other, double alike) {
        return new Pair(id(one), id(other), alike);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}

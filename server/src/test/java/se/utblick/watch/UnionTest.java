package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;

/** What has a name in common belongs together, whoever is told of first. */
class UnionTest {

    private record Named(UUID id, String name) {}

    @Test
    void those_with_a_name_in_common_have_one_mark_and_others_have_another() {
        var union = new Union();
        var ids = List.of(id(1), id(2), id(3), id(4));
        union.join(id(3), "COM");
        union.join(id(2), "COM");
        union.join(id(2), "FPM");
        union.join(id(1), "FPM");
        union.add(id(4));

        assertThat(ids.stream().map(union.matters()::get)).containsExactly(id(1), id(1), id(1), id(4));
    }

    @Test
    void the_order_changes_nothing_and_the_answer_is_that_of_asking_each_of_each() {
        Chance.tries(200, chance -> {
            var told = new ArrayList<Named>();
            for (int i = chance.between(1, 40); i > 0; i--) {
                told.add(new Named(id(chance.between(1, 15)), "n" + chance.between(1, 20)));
            }
            var expected = slowly(told);
            assertThat(union(told)).isEqualTo(expected);
            Collections.shuffle(told, new Random(chance.between(1, 1_000)));
            assertThat(union(told)).isEqualTo(expected);
        });
    }

    private static Map<UUID, UUID> union(List<Named> told) {
        var union = new Union();
        told.forEach(one -> union.join(one.id(), one.name()));
        return union.matters();
    }

    /** Each takes the least mark of those it shares a name with, until nothing changes. */
    private static Map<UUID, UUID> slowly(List<Named> told) {
        var marks = new HashMap<UUID, UUID>();
        told.forEach(one -> marks.put(one.id(), one.id()));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var one : told) {
                for (var other : told) {
                    var mine = marks.getOrDefault(one.id(), one.id());
                    var theirs = marks.getOrDefault(other.id(), other.id());
                    if (one.name().equals(other.name()) && theirs.compareTo(mine) < 0) {
                        marks.put(one.id(), theirs);
                        changed = true;
                    }
                }
            }
        }
        return marks;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}

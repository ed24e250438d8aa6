package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private final LeafTable leaves = new LeafTable();
    private final int skog = leaves.number((Node.Leaf) Query.parse("skog").root());
    private final int[] texts = new int[1];
    private final Likelihood counted = new Likelihood(leaves.view(), texts, 100);

    @Test
    void the_more_texts_have_a_leaf_the_likelier_it_is() {
        double seldom = counted.of(skog);
        texts[skog] = 90;

        assertThat(counted.of(skog)).isGreaterThan(seldom).isBetween(0.8, 0.95);
    }

    @Test
    void what_everything_is_put_in_order_by_stays_as_it_was_while_others_go_on_counting() {
        var still = counted.still();
        double before = still.of(skog);
        texts[skog] = 90;

        assertThat(still.of(skog)).isEqualTo(before).isNotEqualTo(counted.of(skog));
    }
}

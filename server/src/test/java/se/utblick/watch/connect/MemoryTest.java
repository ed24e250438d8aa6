package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void what_is_remembered_is_known_again_from_its_text() {
        var memory = new Memory();
        memory.remember("a \"quoted\" å", "mark");
        memory.note("from", "2026-11-24");

        var again = Memory.of(memory.text());

        assertThat(again.knows("a \"quoted\" å", "mark")).isTrue();
        assertThat(again.knows("a \"quoted\" å", "other")).isFalse();
        assertThat(again.word("from")).contains("2026-11-24");
        assertThat(again.without(Set.of("b"))).containsExactly("a \"quoted\" å");
    }

    @Test
    void a_text_that_is_none_of_ours_is_an_empty_memory() {
        for (var text : new String[] {"", "null", "[", "[1]", "{\"seen\":7,\"words\":{\"a\":1}}", "<html>"}) {
            assertThat(Memory.of(text).text()).as(text).isEqualTo(new Memory().text());
        }
    }

    @Test
    void it_forgets_what_was_seen_longest_ago_and_never_grows_without_end() {
        var memory = new Memory();
        memory.remember("first", "x");
        for (int i = 0; i < 20_000; i++) {
            memory.remember("thing " + i, "x");
            memory.remember("kept", "x");
        }

        assertThat(memory.knows("first", "x")).isFalse();
        assertThat(memory.knows("kept", "x")).isTrue();
        assertThat(memory.text().length()).isLessThan(200_000);
    }
}

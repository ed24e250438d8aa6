package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.matcher.Texts.swedish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void whatever_is_added_changed_and_removed_in_whatever_order_the_answer_is_that_of_direct_evaluation() {
        Chance.tries(150, chance -> {
            var kept = new TreeMap<String, Interest>();
            var matcher = Matcher.empty();
            for (int step = 0; step < 40; step++) {
                change(chance, matcher, kept);
                var document = Odd.document(chance);
                assertThat(matcher.match(document)).isEqualTo(Opinions.direct(kept.values(), document));
                assertThat(matcher.size()).isEqualTo(kept.size());
            }
        });
    }

    private static void change(Chance chance, Matcher matcher, Map<String, Interest> kept) {
        switch (chance.between(1, 6)) {
            case 1, 2 -> {
                var one = interest(chance);
                matcher.put(one);
                kept.put(one.id(), one);
            }
            case 3 -> {
                var several = chance.several(0, 5, () -> interest(chance));
                matcher.put(several);
                several.forEach(one -> kept.put(one.id(), one));
            }
            case 4, 5 -> {
                var id = "i" + chance.between(1, 12);
                assertThat(matcher.remove(id)).isEqualTo(kept.remove(id) != null);
            }
            default -> matcher.engine().arrange();
        }
    }

    private static Interest interest(Chance chance) {
        return new Interest("i" + chance.between(1, 12), Query.parse(Odd.query(chance)));
    }

    @Test
    void what_nobody_asks_for_any_more_takes_no_room() {
        var matcher = Matcher.of(asking("gammal"));
        matcher.put(asking("senare"));
        matcher.put(asking("ny"));

        matcher.engine().arrange();

        assertThat(leaves(matcher)).isEqualTo(leaves(Matcher.of(asking("ny"))));
        assertThat(matcher.ids(swedish("ny7 gammal8 ny9 skog"))).containsExactlyInAnyOrder("i7", "i9");
        assertThat(matcher.match(swedish("Nytt: \"ny7\" skog")).getFirst().hits())
                .extracting(Hit::asked)
                .containsExactly("ny7", "\"ny7 skog\"", "skog*");
    }

    private static int leaves(Matcher matcher) {
        return matcher.engine().now().leaves().size();
    }

    private static List<Interest> asking(String word) {
        return IntStream.range(0, 100)
                .mapToObj(i -> word + i)
                .map(each -> new Interest(
                        "i" + each.replaceAll("\\D", ""),
                        Query.parse("%1$s AND (skog* OR \"%1$s skog\" OR slag:%1$s)".formatted(each))))
                .toList();
    }

    @Test
    void a_change_of_many_is_seen_whole_or_not_at_all_by_those_who_read_meanwhile() throws Exception {
        var done = new AtomicBoolean();
        var matcher = Matcher.of(all("skog", 0));
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> reader = () -> {
                int seen = 0;
                while (!done.get()) {
                    assertThat(versions(matcher)).as("one version at a time").hasSize(1);
                    seen++;
                }
                return seen;
            };
            var readers =
                    IntStream.range(0, 2).mapToObj(_ -> threads.submit(reader)).toList();
            var arranging = new ArrayList<Future<?>>();
            for (int version = 1; version <= 60; version++) {
                // New words each time, so that everything grows while it is read.
                matcher.put(all("skog" + version, version));
                if (version % 7 == 0) {
                    matcher.engine().arrange();
                } else if (version % 5 == 0) {
                    arranging.add(threads.submit(matcher.engine()::arrange));
                }
            }
            done.set(true);
            for (var each : arranging) {
                each.get();
            }
            for (var each : readers) {
                assertThat(each.get()).isPositive();
            }
            assertThat(versions(matcher)).containsExactly("60");
        }
    }

    private static List<Interest> all(String word, int version) {
        return IntStream.range(0, 20)
                .mapToObj(i -> new Interest(
                        "i" + i,
                        Query.parse("%s OR (skog* \"skog v%d\" NOT berg%d)".formatted(word, version, version))))
                .toList();
    }

    private static Set<String> versions(Matcher matcher) {
        var text = IntStream.rangeClosed(0, 60).mapToObj(v -> "skog v" + v).collect(Collectors.joining(". "));
        var matches = matcher.match(swedish(text));
        assertThat(matches).hasSize(20);
        return matches.stream()
                .flatMap(match -> match.hits().stream())
                .map(Hit::asked)
                .filter(asked -> asked.startsWith("\"skog v"))
                .map(asked -> asked.replaceAll("\\D", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void a_matcher_that_has_grown_puts_itself_in_order_and_answers_as_before() throws Exception {
        var matcher = Matcher.empty();
        for (var interest : learnedOf()) {
            matcher.put(interest);
        }

        becomes(() -> matcher.engine().now().base().slots() > 0);
        assertAnswered(matcher, 700);
    }

    @Test
    void a_matcher_that_has_learned_what_texts_are_like_puts_itself_in_order_anew_and_answers_as_before()
            throws Exception {
        var matcher = Matcher.of(learnedOf());
        var unlearned = matcher.engine().now().base();

        assertAnswered(matcher, 300);
        becomes(() -> !matcher.engine().now().base().equals(unlearned));
        assertAnswered(matcher, 700);
    }

    private static List<Interest> learnedOf() {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> new Interest("i" + i, Query.parse("ord" + i % 700 + " NOT annat" + i % 11)))
                .toList();
    }

    private static void assertAnswered(Matcher matcher, int texts) {
        for (int i = 0; i < texts; i++) {
            assertThat(matcher.ids(swedish("ord" + i % 700 + " annat3"))).hasSize(expected(i % 700));
        }
    }

    // It happens beside the work, on a thread of its own.
    private static void becomes(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    @Test
    void a_change_of_very_many_is_seen_whole_too() throws Exception {
        var done = new AtomicBoolean();
        var matcher = Matcher.of(many(0));
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> reader = () -> {
                int seen = 0;
                while (!done.get()) {
                    assertThat(matcher.ids(swedish("skog 0v 1v 2v 3v 4v 5v 6v 7v 8v")))
                            .hasSize(700);
                    seen++;
                }
                return seen;
            };
            var readers =
                    IntStream.range(0, 2).mapToObj(_ -> threads.submit(reader)).toList();
            var arranging = new ArrayList<Future<?>>();
            for (int version = 1; version <= 8; version++) {
                arranging.add(threads.submit(matcher.engine()::arrange));
                matcher.put(many(version));
            }
            done.set(true);
            for (var each : arranging) {
                each.get();
            }
            for (var each : readers) {
                assertThat(each.get()).isPositive();
            }
        }
    }

    private static List<Interest> many(int version) {
        return IntStream.range(0, 700)
                .mapToObj(i -> new Interest("i" + i, Query.parse("skog AND " + version + "v")))
                .toList();
    }

    private static int expected(int word) {
        return (int) IntStream.range(0, 3_000)
                .filter(i -> i % 700 == word && i % 11 != 3)
                .count();
    }
}

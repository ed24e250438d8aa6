package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import se.utblick.FreshDatabase;
import se.utblick.app.Main;
import se.utblick.organisation.Actor;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleLoader;

/** Real searches in the example's publications, whose days move with today: the best must come first. */
@Tag("house")
@SpringBootTest(
        classes = Main.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utblick.example=false",
            "server.address=127.0.0.1",
            "spring.datasource.hikari.maximum-pool-size=4"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {

    @Autowired
    ExampleLoader loader;

    @Autowired
    Watch watch;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void load() {
        loader.load();
    }

    /** What somebody looks for, and what must stand first; what follows matters less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "W01 !           ! EX-PUB-17, EX-PUB-25",
                "W02 !           ! EX-PUB-08, EX-PUB-02",
                "W03 !           ! EX-PUB-28, EX-PUB-27",
                "W04 !           ! EX-PUB-27, EX-PUB-04",
                "W06 !           ! EX-PUB-06, EX-PUB-29",
                "W07 !           ! EX-PUB-29, EX-PUB-07",
                "W11 !           ! EX-PUB-11",
                "W13 !           ! EX-PUB-34",
                "W18 !           ! EX-PUB-38, EX-PUB-18",
                "W20 !           ! EX-PUB-28",
                "    ! biljett   ! ",
                "    ! ticket    ! EX-PUB-29",
                "    ! glesbygd  ! EX-PUB-03"
            })
    void the_best_come_first(String interest, String text, String first) {
        var found = watch.findings(Actor.program(), wish(interest, text)).findings();

        var expected = first == null
                ? List.<String>of()
                : Arrays.stream(first.split(",")).map(String::strip).toList();
        assertThat(found.stream().map(Finding::id).toList())
                .as(found.stream()
                        .map(one -> one.publication().nativeId() + " " + one.score())
                        .toList()
                        .toString())
                .startsWith(expected.stream()
                        .map(code -> new PublicationId(ExampleBook.id("watch.publication", code)))
                        .toArray(PublicationId[]::new));
    }

    @Test
    void the_inbox_of_the_example_shows_every_state() {
        for (var shelf : List.of(Wish.Shelf.OPEN, Wish.Shelf.KEPT, Wish.Shelf.DROPPED)) {
            var answer = watch.findings(
                    Actor.program(), new Wish(Optional.empty(), "", Optional.empty(), shelf, Wish.Time.ALL, "", 1));
            assertThat(answer.count()).as(shelf.name()).isPositive();
        }
        assertThat(watch.next(Actor.program(), 3).first()).hasSize(3);
    }

    @Test
    void four_match_no_interest_and_are_not_in_the_inbox() {
        var everything = watch.findings(
                Actor.program(),
                new Wish(Optional.empty(), "", Optional.empty(), Wish.Shelf.ALL, Wish.Time.ALL, "", 1));
        assertThat(everything.count()).isBetween(33, 36);
    }

    private Wish wish(String interest, String text) {
        var id = Optional.ofNullable(interest).map(code -> new InterestId(ExampleBook.id("watch.interest", code)));
        return new Wish(id, "", Optional.empty(), Wish.Shelf.OPEN, Wish.Time.ALL, text == null ? "" : text, 1);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void taken_out_again_nothing_of_the_example_is_left() {
        loader.remove();

        for (var table : List.of("publication", "finding", "judgement", "ranked", "interest", "round")) {
            assertThat(jdbc.sql("select count(*) from watch." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}

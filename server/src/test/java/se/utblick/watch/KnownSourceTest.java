package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.CollectSamples.collected;
import static se.utblick.watch.CollectSamples.only;
import static se.utblick.watch.CollectSamples.said;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.watch.Collecting.Round;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.connect.ConnectSamples;
import se.utblick.watch.connect.KnownSources;
import se.utblick.watch.fetch.FetcherSamples;
import se.utblick.watch.fetch.StubServer;
import se.utblick.watch.fetch.StubServer.Answer;

/** A known source from the moment it is switched on until what it gave lies in the inbox. */
@HouseTest
class KnownSourceTest {

    @Autowired
    Importer importer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AddSource addSource;

    @Autowired
    Sources sources;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    List<Reader> readers;

    private final StubServer server = new StubServer();
    private final Map<String, Answer> site = new HashMap<>();
    private final String word = aWord();
    private Instant now = Instant.now().plusSeconds(60);

    @BeforeEach
    void aSiteWithTwoReferrals() {
        jdbc.sql("delete from watch.source").update();
        server.at(
                "/",
                exchange -> site.getOrDefault(exchange.getRequestURI().getPath(), status(404))
                        .to(exchange));
        site.put("/api/latest_updated.json", text("application/json", "{\"latest_updated\":\"" + now + "\"}"));
        site.put("/remisser.json", text("application/json", "[" + entry("a") + "," + entry("b") + "]"));
        page("a");
        page("b");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void one_that_is_switched_on_is_asked_and_what_it_gives_is_found() {
        var interest = WatchSamples.anInterestIn(word);
        interests.add(strategist(), interest);
        WatchSamples.untilMatched(interests, strategist(), interest.id());
        assertThat(switchedOn("g0v-remisser", server.address(""))).contains("g0v-remisser is read from now on");

        assertThat(only(collect())).satisfies(round -> {
            assertThat(round.outcome()).isEqualTo(Outcome.FRESH);
            assertThat(round.tally()).isEqualTo(new Tally(2, 0, 0, 0));
        });
        assertThat(watch.findings(strategist(), WatchSamples.all(word)).findings())
                .hasSize(2);
        assertThat(collect()).as("not due yet").isEmpty();

        now = now.plus(Duration.ofHours(13));
        int before = server.visits();
        assertThat(only(collect()).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(server.visits() - before).isEqualTo(1);
    }

    @Test
    void one_that_asks_us_to_wait_in_the_middle_keeps_what_came_and_gives_the_rest_later() {
        var rest = site.put(path("b"), status(429, "Retry-After", "1800"));
        switchedOn("g0v-remisser", server.address(""));

        assertThat(only(collect())).satisfies(round -> {
            assertThat(round.outcome()).isEqualTo(Outcome.NOT_NOW);
            assertThat(round.tally().added()).isEqualTo(1);
            assertThat(round.until()).contains(now.plus(Duration.ofMinutes(30)));
        });

        site.put(path("b"), Optional.ofNullable(rest).orElseThrow());
        now = now.plus(Duration.ofMinutes(31));
        assertThat(only(collect())).satisfies(round -> assertThat(round.tally()).isEqualTo(new Tally(1, 0, 0, 0)));
    }

    @Test
    void one_that_answers_with_something_else_has_failed_and_takes_nothing_away() {
        switchedOn("g0v-remisser", server.address(""));
        collect();
        site.put("/api/latest_updated.json", text("text/html", "<!DOCTYPE html><html></html>"));

        now = now.plus(Duration.ofHours(13));
        assertThat(only(collect())).satisfies(round -> {
            assertThat(round.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(round.why()).isEqualTo("answers with a web page where something else was wanted");
        });
        assertThat(stored()).isEqualTo(2);

        site.put("/api/latest_updated.json", text("application/json", "{\"latest_updated\":\"later\"}"));
        site.put("/remisser.json", text("application/json", "{\"error\":\"moved\"}"));
        now = now.plus(Duration.ofHours(13));
        assertThat(only(collect()).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void an_address_inside_is_refused_here_too() {
        switchedOn("g0v-remisser", "http://10.0.0.1/");

        assertThat(only(collect())).satisfies(round -> {
            assertThat(round.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(round.why()).contains("not on the public web");
        });
    }

    @Test
    void each_known_source_has_somebody_who_asks_it_and_none_is_on_by_itself() {
        assertThat(readers)
                .extracting(Reader::kind)
                .contains(KnownSources.ALL.stream().map(known -> known.kind()).toArray(String[]::new));
        assertThat(sources.all(Actor.program()))
                .allSatisfy(one -> assertThat(one.source()).isEmpty());
    }

    @Test
    void two_that_are_asked_at_the_same_place_are_two_and_the_same_twice_is_one() {
        assertThat(switchedOn("cellar", "https://prov.example")).contains("cellar is read from now on");
        assertThat(switchedOn("cellar-cor", "https://prov.example")).contains("cellar-cor is read from now on");
        assertThat(said(addSource, 1, "cellar")).contains("already a source");
        assertThat(said(addSource, 2, "celar")).contains("The kinds are g0v-remisser, g0v-");
    }

    @Test
    void the_procedures_that_are_followed_are_those_of_what_somebody_has_kept() {
        int number = 1000 + Math.floorMod(word.hashCode(), 8999);
        var own = "2031/" + number + "(COD)";
        var other = "2032/" + number + "(COD)";
        var kept = proposal(own);
        proposal(other);

        watch.judge(strategist(), kept, Verdict.KEPT, "");
        assertThat(new FollowedStore(jdbc).procedures()).contains(own).doesNotContain(other);

        watch.judge(strategist(), kept, Verdict.DROPPED, "");
        assertThat(new FollowedStore(jdbc).procedures()).doesNotContain(own);
    }

    private PublicationId proposal(String procedure) {
        var nativeId = "/remisser/2026/11/" + word + "-" + procedure.replaceAll("\\D", "-") + "/";
        var page = Optional.of(Raw.of(("# Om " + procedure).getBytes(StandardCharsets.UTF_8)));
        importer.run(Delivery.handedOver("g0v-remisser", nativeId, page, Optional.empty()), new Intake(), _ -> {});
        var told = new Facts(
                Map.of(), List.of(), List.of(Identifier.own(Identifier.Scheme.PROCEDURE, procedure)), List.of());
        return jdbc.sql("update watch.publication set facts = cast(:facts as jsonb) where native_id = :id returning id")
                .param("facts", FactsJson.written(told))
                .param("id", nativeId)
                .query((row, index) -> new PublicationId(row.getObject("id", UUID.class)))
                .single();
    }

    private List<Round> collect() {
        var asking = ConnectSamples.connectors(FetcherSamples.reaching(server, () -> now), () -> now);
        var referrals = new KnownReader(ConnectSamples.unhurried("g0v-remisser"), asking, new FollowedStore(jdbc));
        return collected(new Collecting(jdbc, List.of(referrals), importer, () -> now, () -> 0));
    }

    private static Actor strategist() {
        return anActor(Role.STRATEGIST);
    }

    private int stored() {
        return jdbc.sql("select count(*) from watch.publication where source = 'g0v-remisser' and native_id like :name")
                .param("name", "%" + word + "%")
                .query(Integer.class)
                .single();
    }

    private String switchedOn(String... arguments) {
        return said(addSource, 0, arguments);
    }

    private void page(String name) {
        site.put(
                path(name),
                text(
                        "text/markdown",
                        "# Remiss om " + word + " " + name + "\n\nSista dag att svara är den 3 april 2031."));
    }

    private String path(String name) {
        return "/remisser/2026/11/" + word + "-" + name + ".md";
    }

    private String entry(String name) {
        return "{\"title\":\"Remiss om %s %s\",\"url\":\"%s\",\"published\":\"%s\"}"
                .formatted(
                        word,
                        name,
                        path(name).replace(".md", "/"),
                        now.toString().substring(0, 10));
    }
}

package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Version;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Person;
import se.utblick.organisation.Role;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Following;
import se.utblick.watch.digest.Rhythm;
import se.utblick.watch.digest.Subscriptions;

/** Asking for the digest, changing it, and ending it by a link. */
class DigestPagesTest extends VisitingTheWatch {

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private Person reader = aPerson(Set.of(), Role.EMPLOYEE);
    private HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void a_reader() {
        reader = signedUp(people, Set.of(), Role.EMPLOYEE);
        visitor = new HttpVisitor(port).signIn(reader.email(), PASSWORD);
    }

    @Test
    void the_letter_is_weekly_with_both_kinds_for_whoever_just_asks() {
        var page = visitor.open(WatchPaths.DIGEST).body();
        assertThat(page).contains("Du har inte beställt brevet.", "Beställ brevet");

        var answer = visitor.send(
                WatchPaths.DIGEST, "version", "1", "rhythm", "WEEKLY", "parts", "RULES", "parts", "FUNDING");

        assertThat(answer.body()).contains("Ditt val är sparat.", "Nästa brev kommer");
        var subscription = subscriptions.of(reader.actor()).orElseThrow();
        assertThat(subscription.rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(subscription.following().isEverything()).isTrue();
    }

    @Test
    void a_form_without_a_kind_is_shown_again_and_says_what_to_do() {
        visitor.open(WatchPaths.DIGEST);
        var answer = visitor.post(WatchPaths.DIGEST, "version", "1", "rhythm", "WEEKLY");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kryssa för minst en av dem.");
        assertThat(subscriptions.of(reader.actor())).isEmpty();
    }

    @Test
    void what_was_changed_somewhere_else_is_not_written_over_unseen() {
        asks();
        visitor.post(WatchPaths.DIGEST, "version", "1", "rhythm", "FORTNIGHTLY", "parts", "RULES");

        var late = visitor.post(WatchPaths.DIGEST, "version", "1", "rhythm", "NEVER", "parts", "FUNDING");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Ditt val ändrades på ett annat ställe", "value=\"2\"");
        assertThat(subscriptions.of(reader.actor()).orElseThrow().rhythm()).isEqualTo(Rhythm.FORTNIGHTLY);
    }

    @Test
    void opening_the_link_in_a_letter_changes_nothing_and_its_button_ends_the_letters() {
        asks();
        var stranger = new HttpVisitor(port);
        var stop = WatchPaths.stop(link());

        assertThat(stranger.ask(stop).statusCode()).isEqualTo(200);
        assertThat(stranger.open(stop).body())
                .contains("Sluta få veckobrevet?")
                .doesNotContain(reader.email(), reader.name());
        assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);

        assertThat(stranger.post(stop).body()).contains("Du får inga fler brev");
        assertThat(rhythm()).isEqualTo(Rhythm.NEVER);
    }

    @Test
    void a_mail_program_ends_the_letters_on_its_readers_behalf_in_one_step() throws Exception {
        asks();
        try (var program = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = program.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + WatchPaths.stop(link())))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(rhythm()).isEqualTo(Rhythm.NEVER);
    }

    @Test
    void widening_takes_our_own_form_and_adds_everything() {
        visitor.open(WatchPaths.DIGEST);
        visitor.post(WatchPaths.DIGEST, "version", "1", "rhythm", "WEEKLY", "parts", "RULES");
        var widen = WatchPaths.widen(link());
        var stranger = new HttpVisitor(port);

        assertThat(stranger.post(widen).statusCode()).isEqualTo(403);
        stranger.open(widen);
        assertThat(stranger.post(widen).body()).contains("Nu följer du alla områden");
        assertThat(subscriptions.of(reader.actor()).orElseThrow().following().isEverything())
                .isTrue();
    }

    @Test
    void whoever_has_forwarded_a_letter_makes_its_links_worthless_and_goes_on_getting_letters() {
        asks();
        var old = link();

        assertThat(visitor.send(WatchPaths.DIGEST_LINKS).body())
                .contains("Länkarna i alla tidigare brev har slutat gälla", "Bytte länkarna i sina brev");

        assertThat(new HttpVisitor(port).ask(WatchPaths.stop(old)).statusCode()).isEqualTo(404);
        assertThat(new HttpVisitor(port).post(WatchPaths.stop(old)).statusCode())
                .isEqualTo(404);
        assertThat(new HttpVisitor(port).ask(WatchPaths.stop(link())).statusCode())
                .isEqualTo(200);
        assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);
    }

    @Test
    void whoever_has_no_letters_has_no_links_to_change() {
        assertThat(visitor.open(WatchPaths.DIGEST).body()).doesNotContain("Byt alla länkar");
        assertThat(visitor.post(WatchPaths.DIGEST_LINKS).statusCode()).isEqualTo(404);
    }

    @Test
    void what_touches_a_unit_is_chosen_by_the_unit_and_stands_chosen_afterwards() {
        var unit = aUnit(organisation, "Enhet som väljer");
        assertThat(visitor.open(WatchPaths.DIGEST).body()).contains("Välj efter verksamhet", "Enhet som väljer");

        visitor.send(
                WatchPaths.DIGEST,
                "version",
                "1",
                "rhythm",
                "WEEKLY",
                "parts",
                "RULES",
                "concerned",
                unit.code(),
                "concerned",
                "PAHITTAD");

        assertThat(subscriptions.of(reader.actor()).orElseThrow().following().concerned())
                .containsExactly(unit.code());
        assertThat(visitor.open(WatchPaths.DIGEST).body()).containsPattern("value=\"" + unit.code() + "\"[^>]*checked");
    }

    @Test
    void what_happened_to_the_letter_is_shown_to_its_reader_and_to_nobody_else() {
        assertThat(visitor.open(WatchPaths.DIGEST).body()).doesNotContain("Vad som har hänt med ditt brev");
        asks();

        assertThat(visitor.open(WatchPaths.DIGEST).body())
                .contains("Vad som har hänt med ditt brev", "Beställde veckobrevet");
        assertThat(strategist.open(WatchPaths.DIGEST).body()).doesNotContain(reader.name());
    }

    @Test
    void the_letter_is_found_from_ones_own_page_by_those_who_may_have_it() {
        assertThat(visitor.open("/me").body()).contains("Ditt veckobrev", "href=\"" + WatchPaths.DIGEST + "\"");
        assertThat(as(Role.PARTNER).open("/me").body()).doesNotContain("Ditt veckobrev", "Det du bestämmer själv");
    }

    @Test
    void a_link_that_somebody_made_up_leads_nowhere() {
        asks();
        var made = link().replaceAll("[0-9a-f]{64}$", "0".repeat(64));

        assertThat(new HttpVisitor(port).ask(WatchPaths.stop(made)).statusCode())
                .isEqualTo(404);
        assertThat(new HttpVisitor(port).post(WatchPaths.stop(made)).statusCode())
                .isEqualTo(404);
        assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);
    }

    @Test
    void how_many_take_it_is_shown_only_when_nobody_can_be_guessed() {
        var few = aUnit(organisation, "Enhet med fyra läsare");
        var many = aUnit(organisation, "Enhet med fem läsare");
        for (int i = 0; i < 5; i++) {
            var units = i < 4 ? Set.of(few.id(), many.id()) : Set.of(many.id());
            var one = signedUp(people, units, Role.EMPLOYEE);
            subscriptions.settle(one.actor(), Rhythm.WEEKLY, Following.EVERYTHING, Version.FIRST);
        }

        var page = visitor.open(WatchPaths.DIGEST_REACH).body();

        assertThat(row(page, "Enhet med fyra läsare")).contains("färre än 5").doesNotContain(">4<");
        assertThat(row(page, "Enhet med fem läsare")).contains(">5<");
    }

    private static String row(String page, String unit) {
        var from = page.indexOf(unit);
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private void asks() {
        visitor.open(WatchPaths.DIGEST);
        visitor.post(WatchPaths.DIGEST, "version", "1", "rhythm", "WEEKLY", "parts", "RULES", "parts", "FUNDING");
    }

    private Rhythm rhythm() {
        return subscriptions.of(reader.actor()).orElseThrow().rhythm();
    }

    private String link() {
        return subscriptions.link(subscriptions.of(reader.actor()).orElseThrow());
    }
}

package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.theFinding;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Language;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Tool;
import se.utblick.platform.web.Messages;
import se.utblick.watch.Interests;
import se.utblick.watch.Standing;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.WatchSamples;

@HouseTest
class WatchPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    List<Tool> tools;

    @Autowired
    Messages messages;

    @TempDir
    Path folder;

    private final Actor judge = anActor(Role.STRATEGIST);
    private HttpVisitor strategist = new HttpVisitor(0);

    @BeforeEach
    void sign_in() {
        strategist = as(Role.STRATEGIST);
    }

    @Test
    void a_card_shows_the_marked_words_the_interest_and_why_it_stands_there() {
        var word = found("En mening om %s i sitt sammanhang. Svara senast den 1 mars 2999.");

        var page = strategist.open("/findings?q=" + word + "&time=ALL").body();

        assertThat(page)
                .contains("<mark>" + word + "</mark>")
                .contains("i sitt sammanhang")
                .contains("Om " + word)
                .contains("Svara senast")
                .contains("remiss: vi kan svara")
                .contains("data-inbox");
    }

    @Test
    void keeping_works_without_script_and_comes_back_to_the_same_place_in_the_list() {
        var word = found("");
        var id = theFinding(watch, judge, word).id();
        var back = "/findings?q=" + word + "&time=ALL&page=1#t0";
        strategist.open("/findings?q=" + word + "&time=ALL");

        var answer = strategist.post(WatchPaths.judgements(id), "verdict", "KEPT", "back", back);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to ->
                        assertThat(to).endsWith("/findings?q=" + word + "&time=ALL&page=1&said=watch.said.kept#t0"));
        assertThat(theFinding(watch, judge, word).standing()).isEqualTo(Standing.KEPT);
        assertThat(strategist
                        .open("/findings?q=" + word + "&time=ALL&shelf=KEPT")
                        .body())
                .contains("En sparad träff")
                .contains("Ta tillbaka");
    }

    @Test
    void nobody_is_led_to_another_house_after_a_judgement() {
        var id = theFinding(watch, judge, found("")).id();
        strategist.open(WatchPaths.publication(id));

        for (var elsewhere :
                List.of("https://evil.example/", "//evil.example", "/findings\r\nX: y", "/findings/../x")) {
            assertThat(strategist
                            .post(WatchPaths.judgements(id), "verdict", "KEPT", "back", elsewhere)
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains(WatchPaths.publication(id)));
        }
    }

    @Test
    void a_text_made_to_run_is_shown_as_the_text_it_is() {
        var word = found("<script>alert(1)</script> %s <img src=x onerror=alert(2)> [klicka](javascript:alert(3))");
        var id = theFinding(watch, judge, word).id();

        for (var address : List.of("/findings?time=ALL&q=" + word, WatchPaths.publication(id))) {
            assertThat(strategist.open(address).body())
                    .contains("<mark>" + word + "</mark>")
                    .contains("&lt;script")
                    .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
        }
    }

    @Test
    void the_page_of_a_publication_shows_its_text_its_hash_and_what_was_made_of_it() {
        var word = found("## En rubrik\n\nText om %s.\n\n- ett\n- två\n\nSvara senast den 7 augusti");
        var finding = theFinding(watch, judge, word);
        strategist.open(WatchPaths.publication(finding.id()));
        strategist.send(WatchPaths.judgements(finding.id()), "verdict", "DROPPED", "why", "Rör inte länet");

        assertThat(strategist.open(WatchPaths.publication(finding.id())).body())
                .contains("<h3>En rubrik</h3>")
                .contains("<li>ett</li>")
                .contains("Sista dag står utan år:")
                .contains(finding.publication().sha256().substring(0, 8))
                .contains("Rör inte länet")
                .contains("Slängdes.")
                .contains("Ta tillbaka");
    }

    @Test
    void an_employee_points_out_and_is_offered_nothing_more() {
        var word = found("");
        var id = theFinding(watch, judge, word).id();
        var employee = as(Role.EMPLOYEE);

        assertThat(employee.open("/findings?time=ALL&q=" + word).body())
                .contains("name=\"verdict\" value=\"RAISED\"")
                .doesNotContain("name=\"verdict\" value=\"KEPT\"", "name=\"verdict\" value=\"DROPPED\"");
        assertThat(employee.post(WatchPaths.judgements(id), "verdict", "KEPT").statusCode())
                .isEqualTo(403);
        assertThat(employee.send(WatchPaths.judgements(id), "verdict", "RAISED").body())
                .contains("Framlyft");
        assertThat(employee.open(WatchPaths.NEW_INTEREST).statusCode()).isEqualTo(403);
    }

    @Test
    void a_partner_finds_no_watch_at_all() {
        var id = theFinding(watch, judge, found("")).id();
        var partner = as(Role.PARTNER);

        for (var address : List.of(
                WatchPaths.FINDINGS,
                WatchPaths.OVERVIEW,
                WatchPaths.publication(id),
                WatchPaths.INTERESTS + "/" + UUID.randomUUID())) {
            assertThat(partner.open(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/publications/00000000-0000-0000-0000-000000000000,404",
        "/publications/inte-ett-id,404",
        "/interests/00000000-0000-0000-0000-000000000000,404",
        "/findings?interest=x&kind=y&shelf=z&time=w&page=-1,200",
        "/findings?page=99999999999999,200",
        "/findings?q=%25_%5C%27,200"
    })
    void strange_addresses_are_answered_calmly(String address, int status) {
        assertThat(strategist.open(address).statusCode()).isEqualTo(status);
    }

    @Test
    void an_unknown_verdict_is_nothing_that_can_be_done() {
        var id = theFinding(watch, judge, found("")).id();
        strategist.open(WatchPaths.publication(id));

        assertThat(strategist
                        .post(WatchPaths.judgements(id), "verdict", "ACTED_ON")
                        .statusCode())
                .isEqualTo(404);
        assertThat(strategist.post(WatchPaths.judgements(id), "verdict", "X").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_new_interest_is_tried_saved_and_shown_with_what_it_found() {
        var word = found("");
        strategist.open(WatchPaths.NEW_INTEREST);

        assertThat(strategist
                        .send(WatchPaths.TRY_INTEREST, "name-sv", "Prov", "query", word, "active", "yes")
                        .body())
                .contains("1 av de")
                .contains("value=\"Prov\"");
        var page = strategist.send(
                WatchPaths.INTERESTS, "name-sv", "Prov " + word, "query", word, "active", "yes", "kinds", "REFERRAL");
        var saved = interests.all(judge).stream()
                .filter(interest -> interest.name().sv().equals("Prov " + word))
                .findFirst()
                .orElseThrow();
        WatchSamples.untilMatched(interests, judge, saved.id());

        assertThat(page.body()).contains("Intresset är sparat").contains(word);
        assertThat(strategist.open(WatchPaths.interest(saved.id())).body())
                .contains("En träff hittills.")
                .contains("Intresset lades till");
        assertThat(strategist.open(WatchPaths.OVERVIEW).body()).contains("Prov " + word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "skog OR ! OR behöver ett ord på var sida ! 6 ! <mark>OR</mark>",
                "skog, berg ! Tecknet , delar inte ord ! 5 ! <mark>,</mark>",
                "(skog ! Parentesen har inget slut ! 1 ! <mark>(</mark>",
                "NOT skog ! Frågan utesluter utan att leta efter något ! 1 ! <mark>NOT</mark>"
            })
    void a_wrong_query_is_refused_at_the_very_character_and_kept(
            String query, String sentence, int place, String mark) {
        strategist.open(WatchPaths.NEW_INTEREST);

        var answer = strategist.send(WatchPaths.INTERESTS, "name-sv", "Prov", "query", query, "note", "Mitt eget");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(sentence)
                .contains("Felet står vid tecken " + place + ":")
                .contains(mark)
                .contains(">" + query.replace("<", "&lt;") + "</textarea>")
                .contains("Mitt eget");
    }

    @Test
    void two_who_change_an_interest_at_once_see_both_readings_and_lose_nothing() {
        var word = aWord();
        var interest = anInterestIn(word);
        interests.add(judge, interest);
        WatchSamples.untilMatched(interests, judge, interest.id());
        strategist.open(WatchPaths.editInterest(interest.id()));
        var address = WatchPaths.interest(interest.id());
        strategist.send(address, "version", "1", "name-sv", "Först", "query", word, "active", "yes");

        var second =
                strategist.send(address, "version", "1", "name-sv", "Sedan", "query", word + " skog", "active", "yes");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Någon hann före")
                .contains("Först")
                .contains("Sedan")
                .contains(word + " skog");
    }

    @Test
    void every_mistake_a_query_can_have_has_a_sentence_in_both_languages() {
        for (var key : List.of(
                "empty",
                "quote-open",
                "nothing-to-find",
                "minus",
                "list-sign",
                "field-later",
                "reserved-sign",
                "question-mark",
                "star-misplaced",
                "star-too-short",
                "operator-alone",
                "group-not-closed",
                "group-empty",
                "group-not-opened",
                "only-excludes",
                "near-distance",
                "near-sides",
                "near-chain",
                "too-deep",
                "too-large",
                "word-too-long")) {
            for (var language : Language.values()) {
                assertThat(messages.in(language).has("watch.query." + key))
                        .as(key + language)
                        .isTrue();
            }
        }
    }

    /** A word that an interest has found in a referral with this text. */
    private String found(String text) {
        var word = aWord();
        interests.add(judge, anInterestIn(word));
        WatchSamples.aReferral(folder, "Remiss nr " + word, text.replace("%s", word));
        var tool = tools.stream()
                .filter(one -> one.name().equals("import"))
                .findFirst()
                .orElseThrow();
        tool.run(
                List.of("g0v", folder.toString()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return word;
    }

    private HttpVisitor as(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }
}

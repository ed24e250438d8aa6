package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.Role;
import se.utblick.watch.SourceCare;
import se.utblick.watch.WatchPaths;

class SourcePagesTest extends VisitingTheWatch {

    @Autowired
    SourceCare care;

    @Autowired
    JdbcClient jdbc;

    private final String word = aWord();

    @Test
    void a_feed_is_added_by_its_address_and_shown_as_not_yet_seen_live() {
        strategist.open(WatchPaths.NEW_SOURCE);

        var page = strategist.send(WatchPaths.SOURCES, "name", "Åäö " + word, "address", address());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Källan är tillagd", "Åäö " + word, "Ännu inte sedd på riktigt", "Inte läst än")
                .contains("inom en minut");
        assertThat(strategist.open(WatchPaths.SOURCES).body()).contains("Åäö " + word, address());
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://prov.example/x,leder inte till http eller https",
        "http://127.0.0.1/feed,leder inåt",
        "http://[::1]/feed,leder inåt",
        "http://169.254.169.254/latest,leder inåt",
        "http://localhost/feed,leder inåt",
        "https://wiki.internal/feed,leder inåt",
        "https://anna:hemligt@prov.example/,har ett namn eller ett lösenord i sig",
        "https://prov.example:25/,anger en port",
        "javascript:alert(1),leder inte till http eller https",
        "inget,är ingen adress på webben",
        "'',Fyll i fältet"
    })
    void an_address_that_would_never_be_fetched_is_said_no_to_with_the_reason(String wrong, String sentence) {
        strategist.open(WatchPaths.NEW_SOURCE);

        var page = strategist.send(WatchPaths.SOURCES, "name", word, "address", wrong);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(sentence).contains("value=\"" + word + "\"");
    }

    @Test
    void an_address_that_is_read_already_is_said_no_to() {
        added();
        strategist.open(WatchPaths.NEW_SOURCE);

        var page = strategist.send(WatchPaths.SOURCES, "name", "Annan " + word, "address", address());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Det finns redan en källa");
    }

    @Test
    void it_is_switched_off_with_a_reason_and_says_by_whom_until_it_is_on_again() {
        var code = added();
        strategist.open(WatchPaths.source(code));

        var without = strategist.send(WatchPaths.ofSource(WatchPaths.SOURCE_OFF, code), "why", " ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Varför stängs den av?: Fyll i fältet.");

        var off = strategist.send(WatchPaths.ofSource(WatchPaths.SOURCE_OFF, code), "why", "Kommer <b>dubbelt</b>");
        assertThat(off.body()).contains("Avstängd", "Kommer &lt;b&gt;dubbelt&lt;/b&gt;", "Slå på källan");

        var on = strategist.send(WatchPaths.ofSource(WatchPaths.SOURCE_ON, code));
        assertThat(on.body()).contains("Källan är på", "Källan stängdes av").doesNotContain("Slå på källan</button>");
    }

    @Test
    void reading_now_makes_it_due_and_says_where_to_look() {
        var code = added();
        jdbc.sql("update watch.source set due_at = now() + interval '1 hour' where code = :code")
                .param("code", code)
                .update();
        strategist.open(WatchPaths.source(code));

        assertThat(strategist
                        .send(WatchPaths.ofSource(WatchPaths.READ_SOURCE, code))
                        .body())
                .contains("Källan läses inom en minut");
        assertThat(jdbc.sql("select due_at <= now() from watch.source where code = :code")
                        .param("code", code)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void two_who_give_it_a_name_at_once_see_both() {
        var code = added();
        strategist.open(WatchPaths.ofSource(WatchPaths.EDIT_SOURCE, code));
        strategist.send(WatchPaths.source(code), "version", "1", "name", "Första " + word, "address", address());

        var mine = new String[] {"version", "1", "name", "Andra " + word, "address", address()};
        var second = strategist.send(WatchPaths.source(code), mine);

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Någon hann före", "Första " + word, "Andra " + word);
        mine[1] = "2";
        assertThat(strategist.send(WatchPaths.source(code), mine).body())
                .contains("Ändringen är sparad", "<h1>Andra " + word);
    }

    @Test
    void it_is_given_another_address_and_its_page_says_from_where_to_where() {
        var code = added();
        var form = strategist.open(WatchPaths.ofSource(WatchPaths.EDIT_SOURCE, code));
        assertThat(form.body()).contains("value=\"" + address() + "\"", "från där den var sist");

        var inside = strategist.send(
                WatchPaths.source(code), "version", "1", "name", word, "address", "http://127.0.0.1/feed");
        assertThat(inside.statusCode()).isEqualTo(422);
        assertThat(inside.body()).contains("leder inåt");

        var moved =
                strategist.send(WatchPaths.source(code), "version", "1", "name", word, "address", address() + "/ny");
        assertThat(moved.body())
                .contains("Källan fick en ny adress", address() + " → " + address() + "/ny")
                .doesNotContain("Källan fick ett nytt namn");
    }

    @Test
    void reading_from_the_beginning_is_asked_about_first_and_then_done() {
        var code = added();
        jdbc.sql("update watch.source set cursor = 'minne' where code = :code")
                .param("code", code)
                .update();
        assertThat(strategist.open(WatchPaths.source(code)).body())
                .contains("Läsa källan från början?", "kommer inte en gång till", "Ja, läs från början");

        assertThat(strategist
                        .send(WatchPaths.ofSource(WatchPaths.SOURCE_BEGINNING, code))
                        .body())
                .contains("Källan läses från början inom en minut", "Någon bad att den skulle läsas från början");
        assertThat(jdbc.sql("select cursor from watch.source where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void a_silence_is_on_the_first_page_once() {
        var code = added();
        jdbc.sql("""
                        update watch.source
                        set    last_worked = now() - interval '4 days', on_since = now() - interval '9 days',
                               outcome = 'FAILED', why = 'STATUS', detail = '410', failures = 9
                        where  code = :code
                        """).param("code", code).update();

        assertThat(strategist.open("/").body())
                .contains("Källor som har tystnat", word, "den svarar med fel 410", "Jag har sett det");
        assertThat(as(Role.CONTROLLER).open("/").body()).doesNotContain(word);
        var after = strategist.send(WatchPaths.ofSource(WatchPaths.SOURCE_SEEN, code), "from", "home");
        assertThat(after.body()).contains("Det är noterat").doesNotContain(word);
        assertThat(strategist.open(WatchPaths.source(code)).body()).contains("Tyst", "Att källan är tyst noterades");
    }

    @Test
    void one_that_comes_in_as_files_is_marked_as_such_with_its_last_round_and_what_was_broken_in_it()
            throws IOException {
        Files.createDirectories(folder.resolve("remisser/2026/11"));
        Files.writeString(folder.resolve("remisser/2026/11/tom.md"), " ");
        var found = found("Text om %s.");

        assertThat(strategist.open(WatchPaths.SOURCES).body())
                .contains("Läses inte av sig själva", "Regeringen: remisser");
        assertThat(strategist.open(WatchPaths.source("g0v-remisser")).body())
                .contains("Källa som inte läses av sig själv", "Remiss nr " + found, "En trasig post", "är tom")
                .doesNotContain("Läs nu", "Stäng av källan");
    }

    @Test
    void whoever_only_reads_sees_everything_and_is_offered_nothing() {
        var code = added();
        var controller = as(Role.CONTROLLER);

        assertThat(controller.open(WatchPaths.SOURCES).body()).contains(word).doesNotContain("Ny källa", "Lägg till<");
        assertThat(controller.open(WatchPaths.source(code)).body()).doesNotContain("Läs nu", "Stäng av källan");
        assertThat(controller.open(WatchPaths.NEW_SOURCE).statusCode()).isEqualTo(403);
        for (var step : new String[] {
            WatchPaths.SOURCE_OFF, WatchPaths.SOURCE_ON, WatchPaths.READ_SOURCE, WatchPaths.SOURCE_BEGINNING
        }) {
            assertThat(controller
                            .post(WatchPaths.ofSource(step, code), "why", "x")
                            .statusCode())
                    .isEqualTo(403);
        }
        for (var address : new String[] {WatchPaths.SOURCES, WatchPaths.source(code)}) {
            assertThat(as(Role.PARTNER).open(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void suggested_feeds_are_added_with_one_click_and_suggested_no_more() {
        var address = "https://www.europarl.europa.eu/rss/committee/cult/en.xml";
        jdbc.sql("delete from watch.source where address = :address")
                .param("address", address)
                .update();
        assertThat(strategist.open(WatchPaths.SOURCES).body()).contains("value=\"" + address + "\"");

        strategist.send(WatchPaths.SOURCES, "name", "CULT " + word, "address", address);

        assertThat(strategist.open(WatchPaths.SOURCES).body()).doesNotContain("value=\"" + address + "\"");
    }

    @Test
    void a_known_source_is_switched_on_with_one_click_and_twice_is_once() {
        jdbc.sql("delete from watch.source where kind = 'ted'").update();
        assertThat(strategist.open(WatchPaths.SOURCES).body())
                .contains("value=\"ted\"", "TED, offentliga upphandlingar", "Inte prövad mot den riktiga källan än.");

        strategist.send(WatchPaths.SOURCES, "kind", "ted");
        strategist.open(WatchPaths.SOURCES);
        strategist.send(WatchPaths.SOURCES, "kind", "ted");

        assertThat(strategist.open(WatchPaths.SOURCES).body())
                .doesNotContain("value=\"ted\"")
                .contains("https://api.ted.europa.eu/v3");
        assertThat(jdbc.sql("select count(*) from watch.source where kind = 'ted'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"sv", "en"})
    void every_page_is_whole_in_both_languages(String language) {
        var code = added();
        strategist.open("/me");
        strategist.send("/language", "to", language);

        for (var address : new String[] {
            WatchPaths.SOURCES,
            WatchPaths.NEW_SOURCE,
            WatchPaths.source(code),
            WatchPaths.ofSource(WatchPaths.EDIT_SOURCE, code)
        }) {
            var page = strategist.open(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body())
                    .as(address)
                    .contains("<html lang=\"" + language + "\"")
                    .containsOnlyOnce("<h1")
                    .doesNotContain("??", ">watch.");
        }
        assertThat(strategist.open(WatchPaths.source("x" + UUID.randomUUID())).statusCode())
                .isEqualTo(404);
    }

    private String added() {
        return care.add(judge, word, address());
    }

    private String address() {
        return "https://prov.example/" + word;
    }
}

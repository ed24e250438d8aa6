package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.SourceSamples.NOW;
import static se.utblick.watch.SourceSamples.aFeed;
import static se.utblick.watch.WatchSamples.aWord;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.Language;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Messages;
import se.utblick.watch.Health.State;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.Source.Usual;
import se.utblick.watch.fetch.Fetched.Why;

@HouseTest
class SourcesTest {

    @Autowired
    Sources sources;

    @Autowired
    SourceCare care;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Messages messages;

    private final Actor strategist = anActor(Role.STRATEGIST);
    private final String word = aWord();

    @BeforeEach
    void without_the_sources_of_other_tests() {
        jdbc.sql("delete from watch.source").update();
    }

    @Test
    void a_new_source_is_due_at_once_and_has_not_been_seen_live() {
        var code = added();

        var source = source(code);

        assertThat(source.due()).isBeforeOrEqualTo(Instant.now());
        assertThat(source.isSeenLive()).isFalse();
        assertThat(health(code).state()).isEqualTo(State.NEW);
        assertThat(did(source)).containsExactly("added");
    }

    @Test
    void the_same_address_or_the_same_name_is_added_once() {
        added();

        assertThatThrownBy(() -> care.add(strategist, "Annan " + word, address()))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> care.add(strategist, word.toUpperCase(Locale.ROOT), address() + "/2"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(sources.all(strategist))
                .filteredOn(one -> one.source().isPresent())
                .hasSize(1);
    }

    @Test
    void a_silence_is_told_until_somebody_has_seen_it_and_again_only_when_it_has_worked_in_between() {
        var code = added();
        workedLast(code, Duration.ofDays(4));

        assertThat(sources.news(strategist))
                .singleElement()
                .satisfies(news -> assertThat(news.health().state()).isEqualTo(State.SILENT));
        care.seen(strategist, code);
        care.seen(strategist, code);

        assertThat(sources.news(strategist)).isEmpty();
        assertThat(health(code).state()).as("it is silent all the same").isEqualTo(State.SILENT);
        workedLast(code, Duration.ofHours(1));
        assertThat(sources.news(strategist)).isEmpty();
        workedLast(code, Duration.ofHours(7));
        assertThat(sources.news(strategist))
                .singleElement()
                .satisfies(news -> assertThat(news.health().state()).isEqualTo(State.LATE));
        assertThat(did(source(code))).containsExactly("seen", "added");
    }

    @Test
    void one_that_is_off_is_no_news_says_who_did_it_and_begins_anew_when_it_is_on_again() {
        var code = added();
        workedLast(code, Duration.ofDays(4));
        care.switchOff(strategist, code, " Kommer dubbelt ");

        assertThat(sources.news(strategist)).isEmpty();
        assertThat(source(code).off()).hasValueSatisfying(off -> {
            assertThat(off.by()).isEqualTo(strategist.name());
            assertThat(off.why()).isEqualTo("Kommer dubbelt");
        });
        assertThatThrownBy(() -> care.readNow(strategist, code)).isInstanceOf(Refused.class);

        care.switchOn(strategist, code);

        assertThat(source(code).off()).isEmpty();
        assertThat(health(code).state()).isEqualTo(State.WORKS);
        assertThat(did(source(code))).containsExactly("switched-on", "switched-off", "added");
    }

    @Test
    void it_is_read_now_when_somebody_asks_unless_its_server_has_asked_us_to_wait() {
        var code = added();
        workedLast(code, Duration.ofMinutes(10));
        care.readNow(strategist, code);
        assertThat(source(code).due()).isBeforeOrEqualTo(Instant.now());

        jdbc.sql("update watch.source set outcome = 'NOT_NOW', due_at = :later where code = :code")
                .param("later", Timestamp.from(Instant.now().plusSeconds(3_600)))
                .param("code", code)
                .update();
        assertThatThrownBy(() -> care.readNow(strategist, code)).isInstanceOf(Refused.class);
    }

    @Test
    void two_who_give_it_a_name_at_once_do_not_write_over_each_other() {
        var code = added();
        care.change(strategist, code, Version.FIRST, "Ny " + word, address());

        assertThatThrownBy(() -> care.change(strategist, code, Version.FIRST, "Annan", address()))
                .isInstanceOf(Stale.class);
        assertThat(source(code).name()).isEqualTo("Ny " + word);
        assertThat(sources.names()).containsEntry(code, "Ny " + word);
        assertThat(did(source(code))).containsExactly("renamed", "added");
    }

    @Test
    void another_address_is_asked_at_once_from_where_the_source_was_left_and_its_failures_count_no_more() {
        var code = added();
        failing(code);

        care.change(strategist, code, Version.FIRST, word, address() + "/flyttad");

        assertThat(source(code)).satisfies(moved -> {
            assertThat(moved.address()).isEqualTo(address() + "/flyttad");
            assertThat(moved.due()).isBeforeOrEqualTo(Instant.now());
            assertThat(moved.failures()).isZero();
            assertThat(moved.outcome()).isEqualTo(Outcome.NEVER);
        });
        assertThat(remembered(code)).isEqualTo("minne");
        assertThat(journal.about(new Subject(Sources.SUBJECT, source(code).id()))
                        .getFirst())
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("moved");
                    assertThat(entry.detail()).isEqualTo(address() + " → " + address() + "/flyttad");
                });
    }

    @Test
    void two_sources_of_a_kind_are_not_asked_at_the_same_address() {
        var code = added();
        care.add(strategist, "Annan " + word, address() + "/2");

        assertThatThrownBy(() -> care.change(strategist, code, Version.FIRST, word, address() + "/2"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(did(source(code))).containsExactly("added");
    }

    @Test
    void whoever_reads_it_from_the_beginning_makes_it_forget_what_it_has_given() {
        var code = added();
        failing(code);

        care.readFromTheBeginning(strategist, code);

        assertThat(remembered(code)).isEmpty();
        assertThat(jdbc.sql("select etag from watch.source where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(source(code).due()).isBeforeOrEqualTo(Instant.now());
        assertThat(did(source(code))).containsExactly("begun-anew", "added");
    }

    @Test
    void nothing_is_forgotten_under_the_hands_of_whoever_reads_it_nor_of_one_that_is_off() {
        var code = added();
        failing(code);
        jdbc.sql("update watch.source set held_until = now() + interval '1 minute' where code = :code")
                .param("code", code)
                .update();
        assertThatThrownBy(() -> care.readFromTheBeginning(strategist, code)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> care.change(strategist, code, Version.FIRST, word, address() + "/flyttad"))
                .isInstanceOf(Refused.class);
        assertThat(source(code).address()).as("nothing was changed by halves").isEqualTo(address());

        care.switchOff(strategist, code, "Kommer dubbelt");
        assertThatThrownBy(() -> care.readFromTheBeginning(strategist, code)).isInstanceOf(Refused.class);
        assertThat(remembered(code)).isEqualTo("minne");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_sees_and_does_what_its_permissions_say(Role role) {
        var actor = anActor(role);
        var code = added();
        workedLast(code, Duration.ofDays(4));

        if (!actor.may(Permission.READ)) {
            assertThatThrownBy(() -> sources.all(actor)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sources.source(actor, code)).isInstanceOf(NotFound.class);
        }
        if (!actor.may(Permission.EDIT_SOURCES)) {
            assertThat(sources.news(actor)).isEmpty();
            assertThatThrownBy(() -> care.add(actor, "x", "https://x.example/")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> care.switchOff(actor, code, "x")).isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> care.seen(actor, code)).isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> care.readFromTheBeginning(actor, code))
                    .isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> care.change(actor, code, Version.FIRST, "x", "https://x.example/"))
                    .isInstanceOfAny(Refused.class, NotFound.class);
        } else {
            assertThat(sources.news(actor)).hasSize(1);
        }
        assertThat(did(source(code))).containsExactly("added");
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void every_reason_is_a_whole_sentence_with_something_to_do_in_both_languages(Why why) {
        for (var outcome : new Outcome[] {Outcome.FAILED, Outcome.REFUSED}) {
            var source = aFeed().worked(Duration.ofDays(4))
                    .ended(outcome, why.name(), "404")
                    .source();
            var health = Health.of(source, Usual.NOTHING, NOW);
            for (var language : Language.values()) {
                var t = messages.in(language);
                assertThat(t.get(health.because()))
                        .doesNotContain("watch.", "{")
                        .endsWith(".");
                assertThat(t.get(health.todo().orElseThrow()))
                        .doesNotContain("watch.")
                        .endsWith(".");
                assertThat(t.of(health.state())).doesNotContain(".");
            }
        }
    }

    private String added() {
        return care.add(strategist, word, address());
    }

    private String address() {
        return "https://prov.example/" + word;
    }

    /** As it is left when it has given something and then failed. */
    private void failing(String code) {
        jdbc.sql("""
                        update watch.source
                        set    cursor = 'minne', etag = '"v1"', failures = 3, outcome = 'FAILED', why = 'STATUS',
                               detail = '500', due_at = now() + interval '1 hour'
                        where  code = :code
                        """).param("code", code).update();
    }

    private String remembered(String code) {
        return jdbc.sql("select cursor from watch.source where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    private void workedLast(String code, Duration ago) {
        jdbc.sql("""
                        update watch.source
                        set    last_worked = :then, last_tried = :then, outcome = 'FRESH', due_at = :due,
                               on_since = :added
                        where  code = :code
                        """)
                .param("then", Timestamp.from(Instant.now().minus(ago)))
                .param("due", Timestamp.from(Instant.now().plusSeconds(3_000)))
                .param("added", Timestamp.from(Instant.now().minus(Duration.ofDays(50))))
                .param("code", code)
                .update();
    }

    private Source source(String code) {
        return sources.source(strategist, code).orElseThrow().listed().source().orElseThrow();
    }

    private Health health(String code) {
        return sources.source(strategist, code).orElseThrow().listed().health().orElseThrow();
    }

    private List<String> did(Source source) {
        return journal.about(new Subject(Sources.SUBJECT, source.id())).stream()
                .map(Journal.Entry::action)
                .toList();
    }
}

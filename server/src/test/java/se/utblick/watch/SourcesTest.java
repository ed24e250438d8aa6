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

        assertThatThrownBy(() -> sources.add(strategist, "Annan " + word, address()))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> sources.add(strategist, word.toUpperCase(Locale.ROOT), address() + "/2"))
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
        sources.seen(strategist, code);
        sources.seen(strategist, code);

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
        sources.switchOff(strategist, code, " Kommer dubbelt ");

        assertThat(sources.news(strategist)).isEmpty();
        assertThat(source(code).off()).hasValueSatisfying(off -> {
            assertThat(off.by()).isEqualTo(strategist.name());
            assertThat(off.why()).isEqualTo("Kommer dubbelt");
        });
        assertThatThrownBy(() -> sources.readNow(strategist, code)).isInstanceOf(Refused.class);

        sources.switchOn(strategist, code);

        assertThat(source(code).off()).isEmpty();
        assertThat(health(code).state()).isEqualTo(State.WORKS);
        assertThat(did(source(code))).containsExactly("switched-on", "switched-off", "added");
    }

    @Test
    void it_is_read_now_when_somebody_asks_unless_its_server_has_asked_us_to_wait() {
        var code = added();
        workedLast(code, Duration.ofMinutes(10));
        sources.readNow(strategist, code);
        assertThat(source(code).due()).isBeforeOrEqualTo(Instant.now());

        jdbc.sql("update watch.source set outcome = 'NOT_NOW', due_at = :later where code = :code")
                .param("later", Timestamp.from(Instant.now().plusSeconds(3_600)))
                .param("code", code)
                .update();
        assertThatThrownBy(() -> sources.readNow(strategist, code)).isInstanceOf(Refused.class);
    }

    @Test
    void two_who_give_it_a_name_at_once_do_not_write_over_each_other() {
        var code = added();
        sources.rename(strategist, code, Version.FIRST, "Ny " + word);

        assertThatThrownBy(() -> sources.rename(strategist, code, Version.FIRST, "Annan"))
                .isInstanceOf(Stale.class);
        assertThat(source(code).name()).isEqualTo("Ny " + word);
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
            assertThatThrownBy(() -> sources.add(actor, "x", "https://x.example/"))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> sources.switchOff(actor, code, "x"))
                    .isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> sources.seen(actor, code)).isInstanceOfAny(Refused.class, NotFound.class);
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
        return sources.add(strategist, word, address());
    }

    private String address() {
        return "https://prov.example/" + word;
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

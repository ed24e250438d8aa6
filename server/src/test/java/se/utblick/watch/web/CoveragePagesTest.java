package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.Role;
import se.utblick.watch.Interest;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.WatchSamples;
import se.utblick.watch.Wish;

/** Whoever answers for the watch sees whose work nobody watches for, and those whose work it is see what touches it. */
class CoveragePagesTest extends VisitingTheWatch {

    @Autowired
    JdbcClient jdbc;

    private final String unit = "enhet-" + aWord();

    @BeforeEach
    void a_unit() {
        jdbc.sql("insert into organisation.unit (id, code, name_sv, name_en) values (:id, :code, :name, '')")
                .param("id", UUID.randomUUID())
                .param("code", unit)
                .param("name", "Namn " + unit)
                .update();
    }

    @Test
    void a_unit_that_nobody_watches_for_is_told_of_and_leads_to_a_new_interest_for_it() {
        var page = strategist.open(WatchPaths.COVERAGE).body();

        assertThat(page)
                .containsPattern("Ingen bevakar[^<]*Namn " + unit)
                .contains("href=\"/interests/new?concerns=" + unit + "\"");
        assertThat(strategist.open("/interests/new?concerns=" + unit).body())
                .containsPattern("value=\"" + unit + "\" checked");
        assertThat(as(Role.EMPLOYEE).open(WatchPaths.COVERAGE).body()).doesNotContain("/interests/new");
    }

    @Test
    void what_touches_a_unit_is_counted_once_and_can_be_shown_alone() {
        var word = found("Här står %s.");
        var other = found("Här står %s.");
        interests.add(judge, about(word));
        var second = about(word + " OR står");
        interests.add(judge, second);
        WatchSamples.untilMatched(interests, judge, second.id());

        assertThat(strategist.open(WatchPaths.COVERAGE).body())
                .doesNotContainPattern("Ingen bevakar[^<]*Namn " + unit)
                .containsPattern("Namn " + unit + "</th><td[^>]*>2</td>");
        var mine = strategist
                .open(WatchPaths.FINDINGS + "?time=ALL&q=" + word + "&concerned=" + unit)
                .body();
        assertThat(mine).contains("Remiss nr");
        assertThat(watch.findings(judge, touching("nobody", word)).count()).isZero();
        assertThat(watch.findings(judge, touching(unit, word)).count()).isEqualTo(1);
        assertThat(watch.findings(judge, touching("", other)).count()).isEqualTo(1);
    }

    private Wish touching(String code, String word) {
        return new Wish(Optional.empty(), "", Optional.empty(), Wish.Shelf.ALL, Wish.Time.ALL, word, code, 1);
    }

    private Interest about(String query) {
        var one = anInterestIn(query);
        return new Interest(
                one.id(),
                one.code(),
                one.name(),
                query,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(unit),
                Set.of(),
                "",
                true,
                one.version(),
                false);
    }
}

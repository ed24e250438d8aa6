package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aReferral;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;
import static se.utblick.watch.WatchSamples.theFinding;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.Wish.Shelf;
import se.utblick.watch.Wish.Time;

/** What can be asked for in the inbox, one thing at a time and together. */
@HouseTest
class InboxSearchTest {

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    InstantSource clock;

    @TempDir
    Path folder;

    private final Actor strategist = anActor(Role.STRATEGIST);
    private final String word = aWord();
    private final Interest interest = anInterestIn(word);

    @BeforeEach
    void somebody_is_interested() {
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());
    }

    @ParameterizedTest
    @CsvSource({
        "%s,1",
        "%s i ÅNGERMAN,1",
        "ångermanländska skogar,0",
        "2025/0240(cod),1",
        "2025/02,1",
        "25/0240,0",
        "COM(2025) 565,1",
        "'%, _',0"
    })
    void a_text_is_found_by_its_words_in_the_order_they_stand_the_last_only_begun(String typed, int found) {
        aReferral(folder, "Remiss om " + word + " i Ångermanländska skog", "KOM (2025)  565 och 2025/0240(COD).");
        imported(tool, "g0v", folder);

        var asked = new Wish(
                Optional.of(interest.id()), "", Optional.empty(), Shelf.ALL, Time.ALL, typed.replace("%s", word), 1);

        assertThat(watch.findings(strategist, asked).count()).isEqualTo(found);
    }

    @Test
    void capitals_and_the_words_of_another_reading_make_no_difference() {
        var page = aReferral(folder, "Remiss om " + word, "Om fjällkor");
        imported(tool, "g0v", folder);
        assertThat(count(word + " om FJÄLL", Shelf.ALL, Time.ALL)).isEqualTo(1);

        WatchSamples.write(page, "Remiss om " + word, "Om renar");
        imported(tool, "g0v", folder);

        assertThat(count(word.toUpperCase(Locale.ROOT) + " om ren", Shelf.ALL, Time.ALL))
                .isEqualTo(1);
        assertThat(count(word + " om fjäll", Shelf.ALL, Time.ALL)).isZero();
    }

    @Test
    void a_finding_lies_on_the_shelf_where_it_was_put_last() {
        aReferral(folder, "Remiss om " + word, "");
        imported(tool, "g0v", folder);
        var id = theFinding(watch, strategist, word).id();

        assertThat(shelves()).containsExactly(1, 0, 0, 0, 1);
        watch.judge(strategist, id, Verdict.KEPT, "");
        assertThat(shelves()).containsExactly(0, 1, 0, 0, 1);
        watch.judge(strategist, id, Verdict.DROPPED, "");
        assertThat(shelves()).containsExactly(0, 0, 0, 1, 1);
        watch.actedOn(strategist, id, java.util.UUID.randomUUID());
        assertThat(shelves()).containsExactly(0, 0, 1, 0, 1);
        watch.judge(strategist, id, Verdict.REOPENED, "");
        assertThat(shelves()).containsExactly(1, 0, 0, 0, 1);
        watch.judge(anActor(Role.EMPLOYEE), id, Verdict.RAISED, "");
        assertThat(shelves()).containsExactly(1, 0, 0, 0, 1);
    }

    @Test
    void what_can_still_be_answered_is_current_and_only_what_runs_out_soon_is_near() {
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        due(today.minusDays(1));
        due(today);
        due(today.plusWeeks(8));
        due(today.plusWeeks(8).plusDays(1));

        assertThat(count("", Shelf.ALL, Time.CURRENT)).isEqualTo(3);
        assertThat(count("", Shelf.ALL, Time.NEAR)).isEqualTo(2);
        assertThat(count("", Shelf.ALL, Time.PAST)).isEqualTo(1);
        assertThat(count("", Shelf.ALL, Time.ALL)).isEqualTo(4);
        assertThat(watch.findings(strategist, wish("", Shelf.ALL, Time.CURRENT)).olderLeftOut())
                .isEqualTo(1);
        assertThat(watch.waitingByInterest(strategist))
                .filteredOn(waiting -> waiting.interest().equals(interest.id()))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.findings()).isEqualTo(3));
    }

    @Test
    void the_source_and_the_kind_are_asked_for_together() {
        aReferral(folder, "Remiss om " + word, "");
        imported(tool, "g0v", folder);

        assertThat(of("g0v-remisser", Kind.REFERRAL)).isEqualTo(1);
        assertThat(of("g0v-remisser", Kind.CALL)).isZero();
        assertThat(of("funding-tenders", Kind.REFERRAL)).isZero();
    }

    @Test
    void pages_hold_twenty_each_in_one_order_and_a_page_beyond_the_last_is_the_last() {
        for (int i = 0; i < 41; i++) {
            aReferral(folder, "Remiss om " + word + " nr " + i, "");
        }
        imported(tool, "g0v", folder);
        var all = wish("", Shelf.ALL, Time.ALL);

        var pages = List.of(page(all, 1), page(all, 2), page(all, 3));
        assertThat(pages).extracting(List::size).containsExactly(20, 20, 1);
        assertThat(pages.stream().flatMap(List::stream).distinct()).hasSize(41);
        assertThat(watch.findings(strategist, all.onPage(99)).wish().page()).isEqualTo(3);
    }

    @Test
    void the_reasons_are_those_that_gave_the_place_and_make_up_its_points() {
        due(LocalDate.ofInstant(clock.instant(), Calendar.ZONE).plusDays(7));

        var finding = theFinding(watch, strategist, word);

        assertThat(finding.score()).isNotZero();
        assertThat(finding.reasons().stream()
                        .mapToDouble(Finding.Reason::points)
                        .sum())
                .isEqualTo(finding.score(), org.assertj.core.data.Offset.offset(0.0001));
        assertThat(finding.reasons())
                .extracting(Finding.Reason::sentence)
                .contains(se.utblick.kernel.Sentence.of("watch.reason.deadline", 7L));
    }

    private void due(LocalDate day) {
        var month = day.format(java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv")));
        aReferral(folder, "Remiss om " + word, "Svara senast den " + month + ".");
        imported(tool, "g0v", folder);
    }

    private List<PublicationId> page(Wish wish, int number) {
        return watch.findings(strategist, wish.onPage(number)).findings().stream()
                .map(Finding::id)
                .toList();
    }

    private List<Integer> shelves() {
        return java.util.stream.Stream.of(Shelf.values())
                .map(shelf -> count("", shelf, Time.ALL))
                .toList();
    }

    private int of(String source, Kind kind) {
        var wish = new Wish(Optional.of(interest.id()), source, Optional.of(kind), Shelf.ALL, Time.ALL, "", 1);
        return watch.findings(strategist, wish).count();
    }

    private int count(String text, Shelf shelf, Time time) {
        return watch.findings(strategist, wish(text, shelf, time)).count();
    }

    private Wish wish(String text, Shelf shelf, Time time) {
        return new Wish(Optional.of(interest.id()), "", Optional.empty(), shelf, time, text, 1);
    }
}

package se.utblick.watch.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.utblick.HouseTest;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.Journal;
import se.utblick.platform.Tool;
import se.utblick.platform.post.Outbox;
import se.utblick.watch.InterestId;
import se.utblick.watch.Interests;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchSamples;

/** Everybody who has asked gets one letter a period, whatever happens in the middle. */
@HouseTest
class DistributionTest {

    private static final String HOUSE = "https://utblick.example.org";

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    Outbox outbox;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Distribution.Writer writer;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    People people;

    @Autowired
    List<Tool> tools;

    @TempDir
    Path folder;

    private final Instant monday = LocalDate.ofInstant(Instant.now(), Calendar.ZONE)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .atTime(7, 5)
            .atZone(Calendar.ZONE)
            .toInstant();
    private Person reader = aPerson(Set.of(), Role.EMPLOYEE);
    private InterestId interest = new InterestId(new UUID(0, 0));
    private String word = "";

    @BeforeEach
    void somebody_follows_an_interest_that_has_found_something() {
        jdbc.sql("delete from watch.subscription").update();
        jdbc.sql("delete from platform.letter").update();
        reader = signedUp(people, Set.of(), Role.EMPLOYEE);
        word = WatchSamples.aWord();
        var sought = WatchSamples.anInterestIn(word);
        interest = sought.id();
        interests.add(anActor(Role.STRATEGIST), sought);
        imported("Remiss om " + word);
    }

    @Test
    void nobody_is_written_to_who_has_not_asked() {
        assertThat(at(monday).run()).isZero();
        assertThat(letters()).isEmpty();
    }

    @Test
    void whoever_has_asked_gets_one_letter_a_week_and_the_journal_says_so() {
        asks(Rhythm.WEEKLY);

        assertThat(at(monday.minus(Duration.ofHours(1))).run()).isZero();
        assertThat(at(monday).run()).isEqualTo(1);
        assertThat(at(monday).run()).isZero();
        assertThat(at(monday.plus(Duration.ofDays(3))).run()).isZero();

        assertThat(letters()).containsExactly(reader.email());
        assertThat(journal.about(Subscriptions.subject(reader.id())))
                .extracting(Journal.Entry::action)
                .containsExactly("told", "asked");
    }

    @Test
    void nothing_is_sent_when_there_is_nothing_new_and_what_comes_later_comes_the_week_after() {
        asks(Rhythm.WEEKLY);
        at(monday).run();

        assertThat(at(monday.plus(Duration.ofDays(7))).run()).isZero();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void several_machines_at_once_write_one_letter() throws Exception {
        asks(Rhythm.WEEKLY);
        try (var machines = Executors.newFixedThreadPool(3)) {
            Callable<Integer> one = () -> at(monday).run();
            int written = 0;
            for (var machine : machines.invokeAll(List.of(one, one, one))) {
                written += machine.get();
            }
            assertThat(written).isEqualTo(1);
        }
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whoever_is_stopped_in_the_middle_of_it_leaves_nothing_half_done() {
        asks(Rhythm.WEEKLY);
        Distribution.Writer broken = _ -> {
            throw new IllegalStateException("stopped");
        };

        assertThat(at(monday, Optional.of(broken)).run()).isZero();
        assertThat(letters()).isEmpty();
        assertThat(at(monday).run()).isEqualTo(1);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void one_whose_letter_cannot_be_written_does_not_keep_it_from_the_others() {
        asks(Rhythm.WEEKLY);
        var other = signedUp(people, Set.of(), Role.EMPLOYEE);
        subscriptions.settle(other.actor(), Rhythm.WEEKLY, following(), Version.FIRST);
        Distribution.Writer oneFails = edition -> {
            if (edition.email().equals(reader.email())) {
                throw new IllegalStateException("no words");
            }
            return writer.letter(edition);
        };

        assertThat(at(monday, Optional.of(oneFails)).run()).isEqualTo(1);
        assertThat(letters()).containsExactly(other.email());
    }

    @Test
    void without_an_address_to_lead_back_to_nobody_is_written_to() {
        asks(Rhythm.WEEKLY);

        assertThat(distribution(monday, Optional.of(writer), "").run()).isZero();
        assertThat(at(monday).run()).isEqualTo(1);
    }

    @Test
    void whoever_has_left_the_house_or_stopped_gets_nothing() {
        asks(Rhythm.WEEKLY);
        people.leave(Actor.program(), reader.id(), reader.version(), "Slutade");
        var stopped = signedUp(people, Set.of(), Role.EMPLOYEE);
        subscriptions.settle(stopped.actor(), Rhythm.NEVER, following(), Version.FIRST);

        assertThat(at(monday).run()).isZero();
    }

    @Test
    void a_last_day_that_has_moved_is_told_again_with_what_it_was() {
        asks(Rhythm.WEEKLY);
        at(monday).run();
        jdbc.sql(
                        "update watch.publication set deadline = :day, deadline_days = array[:day::date], version = version + 1 "
                                + "where title like :title")
                .param("day", LocalDate.ofInstant(monday, Calendar.ZONE).plusDays(40))
                .param("title", "%" + word + "%")
                .update();

        assertThat(at(monday.plus(Duration.ofDays(7))).run()).isEqualTo(1);
        assertThat(plain()).contains("Ändrat – Svara senast: sattes till");
        assertThat(at(monday.plus(Duration.ofDays(14))).run()).isZero();
    }

    @Test
    void a_letter_is_in_swedish_says_why_and_how_to_stop_and_hides_no_picture() {
        imported("Hostile <img src=https://evil.example/x.png> \u202e" + word + "\u0007 & \"more\"");
        asks(Rhythm.WEEKLY);
        at(monday).run();

        assertThat(plain())
                .contains("REGLER OCH BESLUT")
                .contains("Du får den för att du följer: Om " + word)
                .contains(HOUSE + "/publications/")
                .contains("Sluta få brevet:\n" + HOUSE + "/digest/stop/"
                        + reader.id().value())
                .contains("Ingen ser om du har öppnat det")
                .doesNotContain("\u202e", "\u0007");
        assertThat(html())
                .contains("<html lang=\"sv\">", "Hostile &lt;img src=https://evil.example/x.png&gt;")
                .doesNotContain("<img", "<script", "style=", "http-equiv", "\u202e");
        assertThat(jdbc.sql("select subject from platform.letter")
                        .query(String.class)
                        .single())
                .startsWith("2 saker som rör ditt arbete – Utblick ");
    }

    @Test
    void the_link_in_a_letter_stops_it_without_signing_in_and_is_good_however_often() {
        asks(Rhythm.WEEKLY);
        at(monday).run();
        var link = plain().split("/digest/stop/")[1].lines().findFirst().orElseThrow();

        subscriptions.stop(link);
        subscriptions.stop(link);

        assertThat(subscriptions.of(reader.actor()).orElseThrow().rhythm()).isEqualTo(Rhythm.NEVER);
        assertThat(at(monday.plus(Duration.ofDays(7))).run()).isZero();
        assertThat(journal.about(Subscriptions.subject(reader.id())))
                .extracting(Journal.Entry::action)
                .containsExactly("stopped-by-link", "told", "asked");
    }

    @Test
    void what_touches_a_unit_reaches_whoever_has_chosen_that_unit_and_nobody_who_chose_another() {
        jdbc.sql("update watch.interest set concerns = array['U-" + word + "'] where id = :id")
                .param("id", interest.value())
                .update();
        var other = signedUp(people, Set.of(), Role.EMPLOYEE);
        subscriptions.settle(reader.actor(), Rhythm.WEEKLY, touching("U-" + word), Version.FIRST);
        subscriptions.settle(other.actor(), Rhythm.WEEKLY, touching("U-annan-" + word), Version.FIRST);

        assertThat(at(monday).run()).isEqualTo(1);
        assertThat(letters()).containsExactly(reader.email());
        assertThat(plain()).contains("Remiss om " + word);
    }

    private static Following touching(String unit) {
        return new Following(Set.of(Part.values()), Set.of(), Set.of(), Set.of(unit));
    }

    @Test
    void the_preview_shows_what_the_letter_would_say_and_counts_as_no_letter() {
        asks(Rhythm.WEEKLY);

        assertThat(subscriptions.preview(reader.actor()).items())
                .extracting(Candidate::title)
                .containsExactly("Remiss om " + word);
        assertThat(at(monday).run()).isEqualTo(1);
        assertThat(subscriptions.preview(reader.actor()).items()).isEmpty();
    }

    private void asks(Rhythm rhythm) {
        subscriptions.settle(reader.actor(), rhythm, following(), Version.FIRST);
    }

    private Following following() {
        return new Following(Set.of(Part.values()), Set.of(), Set.of(interest), Set.of());
    }

    private Distribution at(Instant now) {
        return at(now, Optional.of(writer));
    }

    private Distribution at(Instant now, Optional<Distribution.Writer> words) {
        return distribution(now, words, HOUSE);
    }

    private Distribution distribution(Instant now, Optional<Distribution.Writer> words, String house) {
        return new Distribution(
                jdbc, subscriptions, watch, outbox, journal, new HouseAddress(house), words, transactions, () -> now);
    }

    private List<String> letters() {
        return jdbc.sql("select to_address from platform.letter order by written_at")
                .query(String.class)
                .list();
    }

    private String plain() {
        return newest("plain");
    }

    private String html() {
        return newest("html");
    }

    private String newest(String column) {
        return jdbc.sql("select " + column + " from platform.letter order by written_at desc limit 1")
                .query(String.class)
                .single();
    }

    private void imported(String title) {
        WatchSamples.aReferral(folder, title, "Text om " + word + ".");
        tools.stream()
                .filter(one -> one.name().equals("import"))
                .findFirst()
                .orElseThrow()
                .run(
                        List.of("g0v", folder.toString()),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}

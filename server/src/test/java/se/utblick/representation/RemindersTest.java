package se.utblick.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.representation.RepresentationSamples.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.HouseTest;
import se.utblick.kernel.DateRange;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.Role;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.Journal;
import se.utblick.platform.post.Outbox;

/** A report that stays away is asked for once, then told of once, and never again. */
@HouseTest
class RemindersTest {

    private static final Actor ALL = Actor.program();

    @Autowired
    Seats seats;

    @Autowired
    OutsideMeetings meetings;

    @Autowired
    Deadline deadline;

    @Autowired
    Outbox outbox;

    @Autowired
    Journal journal;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    ObjectProvider<Reminders.Writer> writer;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private Person goer = aPerson(Set.of(), Role.PUBLIC);
    private Person supporter = goer;

    @BeforeEach
    void people() {
        goer = signedUp(people, Set.of(), Role.ELECTED_REPRESENTATIVE);
        supporter = signedUp(people, Set.of(), Role.STRATEGIST);
    }

    @Test
    void the_goer_is_reminded_once_and_a_week_later_the_supporter_is_told_once() {
        var id = meeting(today().minusDays(15));

        run(0);
        run(0);
        assertThat(letters(goer)).hasSize(1);
        assertThat(letters(supporter)).isEmpty();

        run(6);
        assertThat(letters(supporter)).isEmpty();
        run(8);
        run(9);
        assertThat(letters(goer)).hasSize(1);
        assertThat(letters(supporter)).hasSize(1);
        assertThat(journal.about(OutsideMeetings.subject(id)))
                .extracting(Journal.Entry::action)
                .containsExactly("escalated", "reminded", "planned");
    }

    @Test
    void the_letter_leads_to_the_five_questions() {
        var id = meeting(today().minusDays(15));
        run(0);

        assertThat(letters(goer).getFirst())
                .contains(
                        "Rapportörsmöte", "https://utblick.example/representation/meetings/" + id.value() + "/report");
    }

    @Test
    void nobody_is_asked_for_what_is_not_due_or_has_come_or_never_took_place() {
        meeting(today().minusDays(14));
        meetings.report(ALL, meeting(today().minusDays(30)), RepresentationSamples.report());
        var excused = meeting(today().minusDays(30));
        meetings.excuse(
                ALL, excused, meetings.meeting(ALL, excused).orElseThrow().version(), "Sjuk");

        run(0);

        assertThat(letters(goer)).isEmpty();
    }

    @Test
    void without_an_address_to_lead_back_to_nobody_is_written_to() {
        meeting(today().minusDays(15));

        assertThat(run(0, "")).isZero();
        assertThat(letters(goer)).isEmpty();
    }

    private MeetingId meeting(LocalDate day) {
        var facts = RepresentationSamples.facts(organisation, true);
        var seat = seats.add(
                ALL,
                new SeatFacts(
                        facts.body(),
                        facts.title(),
                        facts.duty(),
                        true,
                        facts.mandator(),
                        "",
                        "",
                        "",
                        "",
                        Optional.of(supporter.id()),
                        Optional.empty()));
        return meetings.plan(
                ALL,
                RepresentationSamples.plan(
                        facts.body(),
                        facts.mandator(),
                        new DateRange(day, day),
                        RepresentationSamples.goer(Optional.of(seat), "Ledamoten", goer.id())));
    }

    private void run(int daysLater) {
        run(daysLater, "https://utblick.example");
    }

    private int run(int daysLater, String address) {
        var now = Instant.now().plus(Duration.ofDays(daysLater));
        var reminders = new Reminders(jdbc, deadline, outbox, journal, new HouseAddress(address), writer, () -> now);
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> reminders.run()));
    }

    private List<String> letters(Person person) {
        return jdbc.sql("select subject || ' ' || plain from platform.letter where to_address = :to")
                .param("to", person.email())
                .query(String.class)
                .list();
    }
}

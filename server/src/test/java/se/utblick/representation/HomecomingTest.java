package se.utblick.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.representation.RepresentationSamples.today;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

/** What a seat and its meetings come to with the rest of the house: decisions, first screens and the year's report. */
@HouseTest
class HomecomingTest {

    private static final Actor ALL = Actor.program();

    @Autowired
    Seats seats;

    @Autowired
    SeatSteps steps;

    @Autowired
    SeatMatters matters;

    @Autowired
    Decisions decisions;

    @Autowired
    OutsideMeetings meetings;

    @Autowired
    Briefings briefings;

    @Autowired
    Concerns concerns;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private SeatId seat = new SeatId(new UUID(0, 0));

    @BeforeEach
    void a_seat() {
        seat = seats.add(ALL, RepresentationSamples.facts(organisation, true));
    }

    @Test
    void the_boards_decision_appoints_whoever_is_nominated_and_is_linked_from_the_term() {
        steps.nominate(ALL, seat, found().version(), new Holder("Ledamoten", Optional.empty()), "Partiet");
        var board = aBody(organisation, BodyKind.BOARD, "Styrelsen").id();

        var decision = matters.decide(
                anActor(Role.REGISTRAR),
                new Minutes(
                        MatterKind.APPOINTMENT,
                        Seats.subject(seat),
                        "Val av rapportör",
                        Outcome.ADOPTED,
                        new DecisionReference(board, today(), "§ 14", new RegistryNumber("RS 2026-14"), ""),
                        "",
                        Optional.empty(),
                        Optional.of(today().plusYears(4))));

        var given = found().current().flatMap(Term::appointment).orElseThrow();
        assertThat(given.decision()).contains(decision.id());
        assertThat(given.period()).isEqualTo(new DateRange(today(), today().plusYears(4)));
        assertThat(decisions.about(Seats.subject(seat)))
                .extracting(one -> one.id())
                .containsExactly(decision.id());
        assertThat(matters.addresses(List.of(seat.value())))
                .containsEntry(seat.value(), RepresentationPaths.seat(seat));
    }

    @Test
    void two_who_change_the_same_seat_do_not_overwrite_each_other() {
        var shown = found().version();
        seats.mandate(ALL, seat, shown, RepresentationSamples.mandate());

        assertThatThrownBy(() -> seats.mandate(ALL, seat, shown, RepresentationSamples.mandate()))
                .isInstanceOf(Stale.class);
        assertThat(found().mandates()).hasSize(1);
    }

    @Test
    void what_was_approved_and_is_changed_must_be_approved_anew() {
        seats.mandate(ALL, seat, found().version(), RepresentationSamples.mandate());
        var id = meeting(today().plusDays(20), anActorWhoGoes());
        meetings.approve(ALL, id, meeting(id).version());

        meetings.change(ALL, id, meeting(id).version(), meeting(id).plan());

        assertThat(meeting(id).standing(today())).isEqualTo(MeetingStanding.PLANNED);
    }

    @Test
    void the_briefing_holds_the_mandate_of_the_day_and_what_was_learnt_the_last_time() {
        seats.mandate(ALL, seat, found().version(), RepresentationSamples.mandate());
        var goer = anActorWhoGoes();
        var before = meeting(today().minusDays(60), goer);
        meetings.report(ALL, before, RepresentationSamples.report());
        var coming = meeting(today().plusDays(5), goer);

        var briefing = briefings.to(goer, coming);

        assertThat(briefing.seats()).extracting(Seat::id).containsExactly(seat);
        assertThat(briefing.mandate(found())).map(Mandate::redLines).contains("Inga pengar");
        assertThat(briefing.last()).map(Meeting::id).contains(before);
        assertThat(briefing.chapters()).isEmpty();
    }

    @Test
    void each_first_screen_has_what_is_for_its_reader_and_nothing_else() {
        var goer = anActorWhoGoes();
        meeting(today().minusDays(60), goer);
        meeting(today().plusDays(5), goer);

        assertThat(concerns.of(goer, today()))
                .extracting(Concerns.Concern::late)
                .containsExactly(true, false);
        var stranger = anActorWhoGoes();
        assertThat(concerns.of(stranger, today())).isEmpty();
        assertThat(concerns.of(anActor(Role.CONTROLLER), today())).isEmpty();
        assertThat(concerns.of(anActor(Role.SUPPORT_OFFICER), today()))
                .extracting(Concerns.Concern::todo)
                .anyMatch(todo -> todo.endsWith("/report"));
    }

    @Test
    void the_year_tells_what_came_in_time_what_came_late_and_what_never_came() {
        var goer = anActorWhoGoes();
        var year = today().getYear() - 1;
        var day = LocalDate.of(year, 5, 1);
        meeting(day, goer);
        meetings.report(ALL, meeting(day.plusDays(1), goer), RepresentationSamples.report());
        var inTime = meeting(day.plusDays(2), goer);
        meetings.report(ALL, inTime, RepresentationSamples.report());
        jdbc.sql("update representation.report set reported_at = :at where meeting_id = :id")
                .param("at", Date.valueOf(day.plusDays(3)))
                .param("id", inTime.value())
                .update();

        var line = meetings.year(ALL, year).lines().stream()
                .filter(one -> one.body().filter(found().where().name()::equals).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(line.held()).isEqualTo(3);
        assertThat(line.inTime()).isEqualTo(1);
        assertThat(line.late()).isEqualTo(1);
        assertThat(line.at(MeetingStanding.MISSING)).isEqualTo(1);
        assertThat(line.cost()).isEqualTo(new Money(9_500 + 9_100 + 9_100));
    }

    private Actor anActorWhoGoes() {
        return signedUp(people, Set.of(), Role.ELECTED_REPRESENTATIVE).actor();
    }

    private MeetingId meeting(LocalDate day, Actor goer) {
        var facts = found().facts();
        return meetings.plan(
                ALL,
                RepresentationSamples.plan(
                        facts.body(),
                        facts.mandator(),
                        new DateRange(day, day),
                        RepresentationSamples.goer(Optional.of(seat), goer.name(), goer.person())));
    }

    private Meeting meeting(MeetingId id) {
        return meetings.meeting(ALL, id).orElseThrow();
    }

    private Seat found() {
        return seats.seat(ALL, seat).orElseThrow();
    }
}

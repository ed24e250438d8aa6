package se.utblick.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.representation.RepresentationSamples.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.representation.Seat.Warning;

/** What follows for a seat from the facts and the day alone. */
class SeatTest {

    private final LocalDate last = today().plusYears(1);
    private final DateRange period = new DateRange(today().minusYears(3), last);

    @Test
    void the_handover_begins_three_months_before_the_last_day() {
        var seat = seat(0, List.of(active("Den gamla", period)), List.of(mandate(period)));

        assertThat(seat.standing(last.minusMonths(3).minusDays(1))).isEqualTo(SeatStanding.ACTIVE);
        assertThat(seat.standing(last.minusMonths(3))).isEqualTo(SeatStanding.HANDOVER);
        assertThat(seat.standing(last.plusDays(30))).isEqualTo(SeatStanding.HANDOVER);
    }

    @Test
    void nobody_leaves_while_a_report_is_missing() {
        var seat = seat(1, List.of(active("Den gamla", period)), List.of(mandate(period)));

        assertThat(seat.standing(last)).isEqualTo(SeatStanding.REPORT_MISSING);
        assertThat(seat.isOpen(SeatStep.END, last)).isFalse();
    }

    @Test
    void whoever_comes_next_is_named_while_the_old_one_still_sits_there_and_is_not_blamed_for_their_reports() {
        var next = new Term(
                UUID.randomUUID(),
                new Holder("Den nya", Optional.empty()),
                "Partiet",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Handover.NOT_BEGUN,
                Optional.empty());
        var alone = seat(0, List.of(active("Den gamla", period)), List.of());
        var both = seat(1, List.of(active("Den gamla", period), next), List.of());

        assertThat(alone.isOpen(SeatStep.NOMINATE, today())).isFalse();
        assertThat(alone.isOpen(SeatStep.NOMINATE, last)).isTrue();
        assertThat(both.isOpen(SeatStep.NOMINATE, last)).isFalse();
        assertThat(both.standing(next, last)).isEqualTo(SeatStanding.NOMINATED);
        assertThat(both.termFor(SeatStep.APPOINT, last)).contains(next);
    }

    @Test
    void a_new_mandate_takes_over_on_its_first_day_and_not_before() {
        var old = mandate(period);
        var fresh = mandate(new DateRange(today().plusDays(10), last));
        var seat = seat(0, List.of(active("Den gamla", period)), List.of(old, fresh));

        assertThat(seat.mandate(today().plusDays(9))).contains(old);
        assertThat(seat.mandate(today().plusDays(10))).contains(fresh);
        assertThat(seat.mandate(last.plusDays(1))).isEmpty();
    }

    @Test
    void the_worst_is_told_first_and_a_vacant_seat_is_told_of_as_that_alone() {
        var seat = seat(2, List.of(active("Den gamla", period)), List.of());

        assertThat(seat.warnings(today()))
                .containsExactly(Warning.NO_MANDATE, Warning.REPORT_MISSING, Warning.NO_SUPPORT);
        assertThat(seat(0, List.of(), List.of()).warnings(today())).containsExactly(Warning.VACANT);
    }

    private static Seat seat(int missing, List<Term> terms, List<Mandate> mandates) {
        var body = new BodyId(UUID.randomUUID());
        return new Seat(
                new SeatId(UUID.randomUUID()),
                RepresentationSamples.facts(body, body, ""),
                new Seat.Where(Bilingual.swedish("Nätverket"), BodyKind.POLITICAL_NETWORK, Optional.empty()),
                Bilingual.swedish("Styrelsen"),
                Bilingual.NONE,
                "",
                terms,
                mandates,
                missing,
                Version.FIRST);
    }

    private static Term active(String holder, DateRange period) {
        return new Term(
                UUID.randomUUID(),
                new Holder(holder, Optional.empty()),
                "",
                Optional.of(new Term.Appointment("Styrelsen", period.first(), "§ 1", Optional.empty(), period)),
                Optional.of(new Term.Activation(period.first(), Optional.empty(), Instant.now())),
                Optional.empty(),
                Handover.NOT_BEGUN,
                Optional.empty());
    }

    private static Mandate mandate(DateRange valid) {
        return new Mandate(
                "Länet", "Det beslutade", "Det nya", "", Mandate.HowOften.YEARLY, valid, "Stödet", Instant.now());
    }
}

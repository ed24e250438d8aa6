package se.utblick.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;
import se.utblick.consultations.BackwardPlan.Part;
import se.utblick.consultations.BackwardPlan.Problem;
import se.utblick.consultations.BackwardPlan.What;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyId;
import se.utblick.platform.WorkingDays;

/** The days of an answer, over Christmas, over the summer, and whenever. */
class BackwardPlanTest {

    private static final LocalDate CAME_IN = LocalDate.of(2026, 12, 14);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 18);
    private static final List<Meeting> BOARD = List.of(
            meeting("2026-12-16", "2026-12-02"),
            meeting("2027-01-27", "2027-01-13"),
            meeting("2027-02-24", "2027-02-10"));

    @Test
    void five_weeks_over_christmas_leave_no_meeting_and_there_are_four_ways_out() {
        var plan = BackwardPlan.of(LAST_DAY, true, BOARD, CAME_IN);

        assertThat(plan.problem()).contains(Problem.PAPERS_TOO_LATE);
        assertThat(plan.waysOut()).containsExactly(WayOut.values());
        assertThat(plan.extensionTo()).contains(LocalDate.of(2027, 1, 29));
        assertThat(plan.seasons()).containsExactly(Season.CHRISTMAS);
    }

    @Test
    void a_delegate_decides_in_time_and_nothing_is_due_between_christmas_and_epiphany() {
        var plan = BackwardPlan.of(LAST_DAY, false, BOARD, CAME_IN);

        assertThat(plan.problem()).isEmpty();
        assertThat(plan.parts())
                .containsExactly(
                        new Part(What.CONTRIBUTIONS, LocalDate.of(2026, 12, 18)),
                        new Part(What.DRAFT, LocalDate.of(2027, 1, 8)),
                        new Part(What.SECOND_EYES, LocalDate.of(2027, 1, 12)),
                        new Part(What.DECISION, LocalDate.of(2027, 1, 14)),
                        new Part(What.SENDING, LocalDate.of(2027, 1, 15)),
                        new Part(What.LAST_DAY, LAST_DAY));
    }

    @Test
    void the_last_meeting_in_time_decides_and_its_papers_are_what_the_draft_is_counted_from() {
        var plan = BackwardPlan.of(LocalDate.of(2027, 2, 26), true, BOARD, CAME_IN);

        assertThat(plan.meeting()).contains(BOARD.get(2));
        assertThat(plan.problem()).isEmpty();
        assertThat(plan.day(What.PAPERS)).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(plan.day(What.DRAFT)).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(plan.day(What.DECISION)).isEqualTo(LocalDate.of(2027, 2, 24));
    }

    @Test
    void a_meeting_on_the_last_day_itself_is_too_late_and_one_called_off_is_none() {
        var late = BOARD.subList(1, 3);
        assertThat(BackwardPlan.of(LocalDate.of(2027, 1, 27), true, late, CAME_IN)
                        .problem())
                .contains(Problem.NO_MEETING);

        var off = List.of(meeting(
                "2027-01-27",
                "2027-01-13",
                Optional.of(new Meeting.Cancellation("Inga ärenden", "Någon", Instant.EPOCH))));
        assertThat(BackwardPlan.of(LocalDate.of(2027, 2, 5), true, off, CAME_IN).problem())
                .contains(Problem.NO_MEETING);
    }

    @Test
    void without_a_calendar_nobody_claims_that_the_board_can_or_cannot() {
        assertThat(BackwardPlan.of(LAST_DAY, true, List.of(), CAME_IN).problem())
                .contains(Problem.NO_CALENDAR);
    }

    @Test
    void the_summer_is_covered_as_christmas_is() {
        var plan = BackwardPlan.of(LocalDate.of(2027, 8, 14), false, List.of(), LocalDate.of(2027, 6, 10));

        assertThat(plan.seasons()).containsExactly(Season.SUMMER);
        // Read before the summer weeks; two working days for mending, and five for writing over Midsummer's Eve.
        assertThat(plan.day(What.SECOND_EYES)).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(plan.day(What.DRAFT)).isEqualTo(LocalDate.of(2027, 6, 28));
        assertThat(plan.day(What.CONTRIBUTIONS)).isEqualTo(LocalDate.of(2027, 6, 18));
    }

    @Test
    void whatever_the_days_the_parts_stand_in_order_on_working_days_and_outside_the_quiet_weeks() {
        Chance.tries(500, chance -> {
            var today = LocalDate.of(2026, 1, 1).plusDays(chance.between(0, 1_500));
            var lastDay = today.plusDays(chance.between(20, 140));
            var plan = BackwardPlan.of(lastDay, false, List.of(), today);

            var days = plan.parts().stream().map(Part::day).toList();
            assertThat(days).as("%s to %s", today, lastDay).isSorted();
            assertThat(days.subList(0, days.size() - 1)).allMatch(WorkingDays::isWorkingDay);
            assertThat(days.subList(0, 3))
                    .noneMatch(day -> Arrays.stream(Season.values()).anyMatch(season -> season.has(day)));
        });
    }

    private static Meeting meeting(String on, String papers) {
        return meeting(on, papers, Optional.empty());
    }

    private static Meeting meeting(String on, String papers, Optional<Meeting.Cancellation> cancelled) {
        return new Meeting(
                new MeetingId(UUID.randomUUID()),
                new BodyId(UUID.randomUUID()),
                Bilingual.swedish("Regionstyrelsen"),
                LocalDate.parse(on),
                LocalDate.parse(papers),
                cancelled,
                List.of(),
                Version.FIRST);
    }
}

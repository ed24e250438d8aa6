package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.steering.DocumentState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.steering.SteeringDocument.Step;

class LifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static final Step ADOPTED_EARLIER = step(Move.ADOPT, FOR_DECISION, IN_FORCE, TODAY.minusYears(3));
    private static final Step REPLACED_AT_NEW_YEAR = step(Move.REPLACE, IN_FORCE, REPLACED, NEW_YEAR);

    @Test
    void what_has_taken_no_step_is_a_draft() {
        assertThat(life().on(TODAY)).isEqualTo(DRAFT);
        assertThat(life().reached()).isEqualTo(DRAFT);
    }

    @Test
    void what_is_adopted_for_a_later_day_is_decided_until_that_day_and_in_force_from_it() {
        var adopted = life(step(Move.ADOPT, FOR_DECISION, IN_FORCE, NEW_YEAR));

        assertThat(adopted.on(TODAY)).isEqualTo(DECIDED);
        assertThat(adopted.toBegin(TODAY).flatMap(Step::validFrom)).contains(NEW_YEAR);
        assertThat(adopted.on(NEW_YEAR.minusDays(1))).isEqualTo(DECIDED);
        assertThat(adopted.on(NEW_YEAR)).isEqualTo(IN_FORCE);
        assertThat(adopted.toBegin(NEW_YEAR)).isEmpty();
    }

    @Test
    void what_gives_way_on_a_later_day_applies_until_then() {
        var before = life(ADOPTED_EARLIER, REPLACED_AT_NEW_YEAR);

        assertThat(before.on(NEW_YEAR.minusDays(1))).isEqualTo(IN_FORCE);
        assertThat(before.on(NEW_YEAR)).isEqualTo(REPLACED);
    }

    @Test
    void a_review_begun_meanwhile_does_not_keep_it_past_that_day() {
        var before = life(ADOPTED_EARLIER, REPLACED_AT_NEW_YEAR, step(Move.BEGIN_REVIEW, IN_FORCE, UNDER_REVIEW));

        assertThat(before.on(TODAY)).isEqualTo(UNDER_REVIEW);
        assertThat(before.on(NEW_YEAR)).isEqualTo(REPLACED);
    }

    @Test
    void of_two_ends_the_first_in_time_is_its_end() {
        var repealed = step(Move.REPEAL, IN_FORCE, REPEALED, NEW_YEAR.minusMonths(1));
        var before = life(ADOPTED_EARLIER, REPLACED_AT_NEW_YEAR, repealed);

        assertThat(before.ending()).contains(repealed);
        assertThat(before.on(NEW_YEAR)).isEqualTo(REPEALED);
    }

    @Test
    void of_two_ends_on_one_day_the_first_decided_is_its_end() {
        var repealed = step(Move.REPEAL, IN_FORCE, REPEALED, NEW_YEAR);

        assertThat(life(ADOPTED_EARLIER, REPLACED_AT_NEW_YEAR, repealed).on(NEW_YEAR))
                .isEqualTo(REPLACED);
        assertThat(life(ADOPTED_EARLIER, repealed, REPLACED_AT_NEW_YEAR).on(NEW_YEAR))
                .isEqualTo(REPEALED);
    }

    @Test
    void what_is_replaced_before_its_first_day_or_on_it_promises_no_beginning() {
        var adopted = step(Move.ADOPT, FOR_DECISION, IN_FORCE, NEW_YEAR);

        assertThat(life(adopted, REPLACED_AT_NEW_YEAR).toBegin(TODAY)).isEmpty();
        assertThat(life(adopted, step(Move.REPLACE, DECIDED, REPLACED, NEW_YEAR.minusDays(1)))
                        .toBegin(TODAY))
                .isEmpty();
        assertThat(life(adopted, step(Move.REPLACE, DECIDED, REPLACED, NEW_YEAR.plusDays(1)))
                        .toBegin(TODAY))
                .contains(adopted);
    }

    @Test
    void what_came_before_a_body_once_has_done_so_even_when_it_is_a_draft_again() {
        var remitted = life(step(Move.PUT_TO_DECISION, DRAFT, FOR_DECISION), step(Move.REMIT, FOR_DECISION, DRAFT));

        assertThat(remitted.on(TODAY)).isEqualTo(DRAFT);
        assertThat(remitted.wasLaidBeforeABody()).isTrue();
        assertThat(life().wasLaidBeforeABody()).isFalse();
    }

    private static Life life(Step... steps) {
        return new Life(List.of(steps));
    }

    private static Step step(Move move, DocumentState from, DocumentState to) {
        return step(move, from, to, Optional.empty());
    }

    private static Step step(Move move, DocumentState from, DocumentState to, LocalDate on) {
        return step(move, from, to, Optional.of(on));
    }

    private static Step step(Move move, DocumentState from, DocumentState to, Optional<LocalDate> on) {
        return new Step(
                move,
                Optional.of(from),
                to,
                "",
                Map.of(),
                on,
                Optional.empty(),
                Optional.empty(),
                "Test",
                Instant.EPOCH);
    }
}

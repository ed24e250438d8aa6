package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Publication.Difference;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.PublicationStore.Version;

/** What differs between two readings, as somebody would tell it. */
class ChangesTest {

    private static final Deadline THIRD = Deadline.on(Deadline.Type.APPLY, LocalDate.of(2027, 3, 3), "den 3 mars 2027");
    private static final Deadline SEVENTEENTH =
            Deadline.on(Deadline.Type.APPLY, LocalDate.of(2027, 3, 17), "den 17 mars 2027");
    private static final Deadline SECOND_STAGE =
            Deadline.on(Deadline.Type.APPLY, LocalDate.of(2027, 9, 9), "9 september");

    @Test
    void a_last_day_that_is_moved_is_told_from_and_to_and_the_other_stage_is_left_alone() {
        assertThat(between(
                        version("T", "x", Stage.OPEN, THIRD, SECOND_STAGE),
                        version("T", "x", Stage.OPEN, SEVENTEENTH, SECOND_STAGE)))
                .containsExactly(
                        new Difference.LastDay(Deadline.Type.APPLY, Optional.of(THIRD), Optional.of(SEVENTEENTH)));
    }

    @Test
    void other_words_for_the_same_day_are_no_move() {
        var again = Deadline.on(Deadline.Type.APPLY, LocalDate.of(2027, 3, 3), "3 March 2027");

        assertThat(between(version("T", "x", Stage.OPEN, THIRD), version("T", "x", Stage.OPEN, again)))
                .containsExactly(new Difference.Surroundings());
    }

    @Test
    void a_day_that_comes_and_one_that_goes_of_another_kind_are_two_changes() {
        var vote = Deadline.on(Deadline.Type.FORESEEN, LocalDate.of(2027, 5, 1), "vote");

        assertThat(between(version("T", "x", Stage.OPEN, THIRD), version("T", "x", Stage.OPEN, vote)))
                .containsExactly(
                        new Difference.LastDay(Deadline.Type.APPLY, Optional.of(THIRD), Optional.empty()),
                        new Difference.LastDay(Deadline.Type.FORESEEN, Optional.empty(), Optional.of(vote)));
    }

    @Test
    void the_text_is_counted_in_paragraphs_and_one_that_was_moved_is_the_same() {
        assertThat(between(version("T", "a\n\nb", Stage.OPEN), version("T", "b\n\na\n\nc\n\nd\n\ne", Stage.OPEN)))
                .containsExactly(new Difference.Body(3, 0, 0));
        assertThat(between(version("T", "a\n\nb\n\nc", Stage.OPEN), version("T", "a\n\nB", Stage.OPEN)))
                .containsExactly(new Difference.Body(0, 1, 1));
        assertThat(between(version("T", "a b", Stage.OPEN), version("T", "a  b", Stage.OPEN)))
                .containsExactly(new Difference.Body(0, 0, 0));
    }

    @Test
    void titles_stages_and_numbers_are_told_of() {
        var before = version("Gammal", "x", Stage.OPEN);
        var facts = new Facts(
                Map.of("en", "New"), List.of(), List.of(Identifier.own(Scheme.COM, "COM(2031) 1")), List.of());
        var after = new Version(2, "Ny", "x", facts, Stage.CLOSED, Instant.EPOCH);

        assertThat(between(before, after))
                .containsExactly(
                        new Difference.Title("Gammal", "Ny"),
                        new Difference.OtherTitle("New"),
                        new Difference.Stages(Stage.OPEN, Stage.CLOSED),
                        new Difference.Numbers(List.of("COM(2031) 1")));
    }

    private static List<Difference> between(Version before, Version after) {
        return Changes.between(before, after).differences();
    }

    private static Version version(String title, String body, Stage stage, Deadline... deadlines) {
        return new Version(
                1, title, body, new Facts(Map.of(), List.of(deadlines), List.of(), List.of()), stage, Instant.EPOCH);
    }
}

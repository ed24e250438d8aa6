package se.utblick.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleBookTest {

    private static final LocalDate WRITTEN_ON = ExampleBook.WRITTEN_ON;

    @Test
    void what_was_today_when_it_was_written_is_today() {
        var entry = read(WRITTEN_ON.plusDays(100), "on", WRITTEN_ON.toString());
        assertThat(entry.day("on")).contains(WRITTEN_ON.plusDays(100));
    }

    @Test
    void a_month_goes_on_being_a_whole_month() {
        var entry = read(WRITTEN_ON.plusDays(8), "to", "2026-12");
        assertThat(entry.day("to")).contains(LocalDate.of(2026, 12, 1));
        assertThat(entry.lastDay("to")).contains(LocalDate.of(2026, 12, 31));

        var later = read(WRITTEN_ON.plusDays(61), "to", "2026-12");
        assertThat(later.lastDay("to")).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_thing_has_the_same_id_each_time_it_is_loaded() {
        assertThat(ExampleBook.id("plan.activity", "AK01")).isEqualTo(ExampleBook.id("plan.activity", "AK01"));
        assertThat(ExampleBook.id("plan.activity", "AK01")).isNotEqualTo(ExampleBook.id("plan.objective", "AK01"));
    }

    @Test
    void every_file_of_the_book_can_be_read() {
        var book = new ExampleBook(WRITTEN_ON);
        assertThat(book.read("action_plan.yaml").entries("activities")).hasSize(37);
        assertThat(book.read("action_plan.yaml").entries("delmal")).hasSize(17);
        assertThat(book.read("policy.yaml").entries("goal_groups")).hasSize(3);
        assertThat(book.read("policy-text.yaml").entries("passages")).hasSize(53);
        assertThat(book.read("publications.yaml").entries("publications")).hasSize(40);
        assertThat(book.read("watch_profiles.yaml").entries("profiles")).hasSize(20);
    }

    private static ExampleBook.Entry read(LocalDate today, String field, String value) {
        var days = java.time.temporal.ChronoUnit.DAYS.between(WRITTEN_ON, today);
        return new ExampleBook.Entry(Map.of(field, value), days);
    }
}

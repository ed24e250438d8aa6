package se.utblick.plan;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;

/** The example's plan for the year, adopted. */
final class PlanYearExample {

    static final PlanId THIS_YEAR = new PlanId(ExampleBook.id("plan.action_plan", "2026"));
    static final PlanId NEXT_YEAR = new PlanId(ExampleBook.id("plan.action_plan", "2027"));
    static final List<PlanId> IDS = List.of(THIS_YEAR, NEXT_YEAR);

    private final JdbcClient jdbc;

    PlanYearExample(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The year that most of the plan's days fall in, wherever they have been moved. */
    static int year(ExampleBook book) {
        return book.moved(LocalDate.of(2026, 7, 1)).getYear();
    }

    void load(ExampleBook book) {
        var plan = book.read("action_plan.yaml");
        jdbc.sql("""
                        insert into plan.action_plan (id, year, foreword_sv, foreword_en, situation_sv, situation_en)
                        values (:id, :year, :foreword_sv, :foreword_en, :situation_sv, :situation_en)
                        """)
                .param("id", THIS_YEAR.value())
                .param("year", year(book))
                .param("foreword_sv", plan.text("foreword_sv"))
                .param("foreword_en", plan.text("foreword_en"))
                .param("situation_sv", String.join("\n", plan.texts("situation_sv")))
                .param("situation_en", String.join("\n", plan.texts("situation_en")))
                .update();
        jdbc.sql("""
                        insert into plan.step (plan_id, to_state, why, by_id, by_name, at)
                        values (:id, 'ADOPTED', '', :by, :by_name, :at)
                        """)
                .param("id", THIS_YEAR.value())
                .param("by", Actor.program().authorId())
                .param("by_name", Actor.program().authorName())
                .param(
                        "at",
                        Timestamp.from(book.moved(LocalDate.of(2025, 11, 26))
                                .atStartOfDay(Calendar.ZONE)
                                .toInstant()))
                .update();
    }

    void remove(ExampleBook book) {
        PlanExample.remove(
                jdbc,
                List.of(
                        "delete from plan.step where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.action_plan where id = any(cast(:plans as uuid[]))"),
                IDS);
    }
}

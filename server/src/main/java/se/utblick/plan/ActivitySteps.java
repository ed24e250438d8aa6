package se.utblick.plan;

import static se.utblick.plan.ActivityRow.bilingual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.platform.Author;

/** The tables of what has been done with activities: commitments, pauses, postponements, completions, cancellations. */
final class ActivitySteps {

    /** Every time that the activity {@code x} was put on hold or moved. */
    static final String BREAKS = """
            select at as break_at, by_name as break_by, reason as break_sv, '' as break_en,
                   resumes_on, resumed_at, cast(null as date) as from_day, cast(null as date) as to_day
            from   plan.pause
            where  activity_id = x.id
            union  all
            select at, by_name, reason_sv, reason_en, null, null, from_day, to_day
            from   plan.postponement
            where  activity_id = x.id
            """;

    private final JdbcClient jdbc;

    ActivitySteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An activity and its breaks, gathered from its rows. */
    static final class Breaks {

        private final Activity activity;
        private final List<Activity.Pause> pauses = new ArrayList<>();
        private final List<Activity.Postponement> postponements = new ArrayList<>();

        Breaks(Activity activity) {
            this.activity = activity;
        }

        void add(ResultSet row) throws SQLException {
            if (row.getTimestamp("break_at") == null) {
                return;
            }
            if (row.getObject("to_day") == null) {
                pauses.add(pause(row));
            } else {
                postponements.add(postponement(row));
            }
        }

        Activity whole() {
            return activity.with(pauses, postponements);
        }
    }

    private static Activity.Pause pause(ResultSet row) throws SQLException {
        return new Activity.Pause(
                row.getString("break_sv"),
                row.getObject("resumes_on", LocalDate.class),
                Optional.ofNullable(row.getTimestamp("resumed_at")).map(Timestamp::toInstant),
                row.getString("break_by"),
                row.getTimestamp("break_at").toInstant());
    }

    private static Activity.Postponement postponement(ResultSet row) throws SQLException {
        return new Activity.Postponement(
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                bilingual(row, "break"),
                row.getString("break_by"),
                row.getTimestamp("break_at").toInstant());
    }

    void commit(Author by, ActivityId id, Instant at) {
        jdbc.sql("update plan.activity set committed_by = :by, committed_at = :at where id = :id")
                .param("by", by.authorId())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void start(ActivityId id, LocalDate on) {
        jdbc.sql("update plan.activity set started_on = :on where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    void postpone(Author by, ActivityId id, Activity.Postponement moved) {
        said(by, id, moved.at(), jdbc.sql("""
                        insert into plan.postponement
                               (id, activity_id, from_day, to_day, reason_sv, reason_en, by_id, by_name, at)
                        values (gen_random_uuid(), :id, :from, :to, :reason_sv, :reason_en, :by, :by_name, :at)
                        """))
                .param("from", moved.from())
                .param("to", moved.to())
                .param("reason_sv", moved.reason().sv())
                .param("reason_en", moved.reason().en())
                .update();
        jdbc.sql("update plan.activity set last_day = :to where id = :id")
                .param("to", moved.to())
                .param("id", id.value())
                .update();
    }

    void pause(Author by, ActivityId id, Activity.Pause pause) {
        said(by, id, pause.at(), jdbc.sql("""
                        insert into plan.pause (id, activity_id, reason, resumes_on, by_id, by_name, at)
                        values (gen_random_uuid(), :id, :reason, :resumes, :by, :by_name, :at)
                        """))
                .param("reason", pause.reason())
                .param("resumes", pause.resumesOn())
                .update();
    }

    void resume(ActivityId id, Instant at) {
        jdbc.sql("update plan.pause set resumed_at = :at where activity_id = :id and resumed_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void complete(Author by, ActivityId id, Activity.Completion done) {
        said(by, id, done.at(), jdbc.sql("""
                        insert into plan.completion
                               (activity_id, partly, completed_on, result_sv, result_en, benefit_sv, benefit_en,
                                benefit_outcome, cost, hours, lesson_sv, lesson_en, by_id, by_name, at)
                        values (:id, :partly, :on, :result_sv, :result_en, :benefit_sv, :benefit_en, :outcome, :cost,
                                :hours, :lesson_sv, :lesson_en, :by, :by_name, :at)
                        """))
                .param("partly", done.partly())
                .param("on", done.on())
                .param("result_sv", done.result().sv())
                .param("result_en", done.result().en())
                .param("benefit_sv", done.benefit().sv())
                .param("benefit_en", done.benefit().en())
                .param("outcome", done.benefitOutcome().name())
                .param("cost", done.cost().kronor())
                .param("hours", done.hours())
                .param("lesson_sv", done.lesson().sv())
                .param("lesson_en", done.lesson().en())
                .update();
    }

    void cancel(Author by, ActivityId id, Activity.Cancellation off) {
        said(by, id, off.at(), jdbc.sql("""
                        insert into plan.cancellation (activity_id, reason_sv, reason_en, by_id, by_name, at)
                        values (:id, :reason_sv, :reason_en, :by, :by_name, :at)
                        """))
                .param("reason_sv", off.reason().sv())
                .param("reason_en", off.reason().en())
                .update();
    }

    private static StatementSpec said(Author by, ActivityId id, Instant at, StatementSpec statement) {
        return statement
                .param("id", id.value())
                .param("by", by.authorId())
                .param("by_name", by.authorName())
                .param("at", Timestamp.from(at));
    }
}

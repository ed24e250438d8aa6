package se.utblick.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;

/** The tables plan.unit_question, plan.unit_asked, plan.unit_reminder and plan.unit_answer. */
final class UnitAnswerStore {

    /** When the units were asked, which they were, and by when they should have answered. */
    record Question(Instant asked, LocalDate due, Set<UnitId> units) {

        Question {
            units = Set.copyOf(units);
        }
    }

    private final JdbcClient jdbc;

    UnitAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(PlanId plan, Question question) {
        jdbc.sql("""
                        insert into plan.unit_question (plan_id, asked_at, due_on)
                        values (:plan, :asked_at, :due_on)
                        on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param("asked_at", Timestamp.from(question.asked()))
                .param("due_on", Date.valueOf(question.due()))
                .update();
        jdbc.sql("""
                        insert into plan.unit_asked (plan_id, unit_id)
                        select :plan, unnest(cast(:units as uuid[]))
                        on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param(
                        "units",
                        question.units().stream()
                                .map(unit -> unit.value().toString())
                                .toArray(String[]::new))
                .update();
    }

    /** What has been asked, plan by plan. */
    Map<PlanId, Question> questions() {
        var questions = new HashMap<PlanId, Question>();
        RowCallbackHandler each = row -> questions.put(new PlanId(row.getObject("plan_id", UUID.class)), question(row));
        jdbc.sql("""
                        select q.plan_id, q.asked_at, q.due_on,
                               array(select a.unit_id from plan.unit_asked a where a.plan_id = q.plan_id) as units
                        from   plan.unit_question q
                        """).query(each);
        return questions;
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getTimestamp("asked_at").toInstant(),
                row.getDate("due_on").toLocalDate(),
                Arrays.stream((UUID[]) row.getArray("units").getArray())
                        .map(UnitId::new)
                        .collect(toUnmodifiableSet()));
    }

    void remind(PlanId plan, UnitId unit, Instant at) {
        jdbc.sql("insert into plan.unit_reminder (plan_id, unit_id, reminded_at) values (:plan, :unit, :at)")
                .param("plan", plan.value())
                .param("unit", unit.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(PlanId plan, UnitAnswer answer, UUID byId) {
        written(plan, answer, byId, """
                insert into plan.unit_answer
                  (plan_id, unit_id, nothing, text_sv, text_en, own_money, hours, unit_plan, by_id, by_name, at)
                values
                  (:plan, :unit, :nothing, :text_sv, :text_en, :own_money, :hours, :unit_plan, :by_id, :by_name, :at)
                on conflict do nothing
                """);
    }

    void save(PlanId plan, UnitAnswer answer, UUID byId) {
        written(plan, answer, byId, """
                update plan.unit_answer
                set    nothing = :nothing, text_sv = :text_sv, text_en = :text_en, own_money = :own_money,
                       hours = :hours, unit_plan = :unit_plan, by_id = :by_id, by_name = :by_name, at = :at,
                       version = version + 1
                where  plan_id = :plan
                and    unit_id = :unit
                and    version = :version
                """);
    }

    private void written(PlanId plan, UnitAnswer answer, UUID byId, String sql) {
        var rows = jdbc.sql(sql)
                .param("plan", plan.value())
                .param("unit", answer.unit().value())
                .param("nothing", answer.nothing())
                .param("text_sv", answer.text().sv())
                .param("text_en", answer.text().en())
                .param("own_money", answer.ownMoney().kronor())
                .param("hours", answer.hours())
                .param("unit_plan", answer.unitPlan())
                .param("by_id", byId)
                .param("by_name", answer.byName())
                .param("at", Timestamp.from(answer.at()))
                .param("version", answer.version().number())
                .update();
        if (rows == 0) {
            throw new Stale(answer.unit());
        }
    }

    /** How far every unit has come with its answer, whether it was to answer or not. */
    List<UnitReply> replies(PlanId plan) {
        return jdbc.sql("""
                        select a.*,
                               u.id as unit, u.code as unit_code, u.name_sv as unit_sv, u.name_en as unit_en,
                               u.closed_on, u.version as unit_version,
                               array(select r.reminded_at
                                     from   plan.unit_reminder r
                                     where  r.plan_id = :plan
                                     and    r.unit_id = u.id
                                     order  by r.reminded_at desc) as reminders
                        from   organisation.unit u
                        left   join plan.unit_answer a on a.plan_id = :plan and a.unit_id = u.id
                        order  by u.name_sv collate organisation.swedish
                        """)
                .param("plan", plan.value())
                .query(UnitAnswerStore::reply)
                .list();
    }

    private static UnitReply reply(ResultSet row, int index) throws SQLException {
        var unit = new Unit(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_code"),
                new Bilingual(row.getString("unit_sv"), row.getString("unit_en")),
                Optional.ofNullable(row.getDate("closed_on")).map(Date::toLocalDate),
                new Version(row.getInt("unit_version")));
        var reminders = Arrays.stream((Timestamp[]) row.getArray("reminders").getArray())
                .map(Timestamp::toInstant)
                .toList();
        return new UnitReply(
                unit, reminders, row.getObject("unit_id") == null ? Optional.empty() : Optional.of(answer(row, index)));
    }

    List<UnitAnswer> answers(PlanId plan) {
        return jdbc.sql("select * from plan.unit_answer where plan_id = :plan")
                .param("plan", plan.value())
                .query(UnitAnswerStore::answer)
                .list();
    }

    private static UnitAnswer answer(ResultSet row, int index) throws SQLException {
        return new UnitAnswer(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("nothing"),
                new Bilingual(row.getString("text_sv"), row.getString("text_en")),
                new Money(row.getLong("own_money")),
                row.getInt("hours"),
                row.getString("unit_plan"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                new Version(row.getInt("version")));
    }
}

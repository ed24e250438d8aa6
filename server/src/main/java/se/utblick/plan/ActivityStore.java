package se.utblick.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Subject;

/** The table plan.activity: what stands in it, for one reader. The steps taken with it are {@link ActivitySteps}. */
final class ActivityStore {

    private static final String ACTIVITY = """
            select x.*,
                   u.code as unit_code, u.name_sv as unit_sv, u.name_en as unit_en,
                   f.name_sv as owner_sv, f.name_en as owner_en,
                   t.name_sv as type_sv, t.name_en as type_en, t.text_sv as type_text, t.policys,
                   array(select p.name from plan.activity_partner p where p.activity_id = x.id order by p.position)
                     as partner_names,
                   array(select p.body_id from plan.activity_partner p where p.activity_id = x.id order by p.position)
                     as partner_bodies,
                   d.partly, d.completed_on, d.result_sv, d.result_en, d.benefit_sv as came_sv, d.benefit_en as came_en,
                   d.benefit_outcome, d.cost as cost_in_the_end, d.hours as hours_in_the_end, d.lesson_sv, d.lesson_en,
                   d.by_name as completed_by, d.at as completed_at,
                   c.reason_sv as cancelled_sv, c.reason_en as cancelled_en, c.by_name as cancelled_by,
                   c.at as cancelled_at,
                   b.break_at, b.break_by, b.break_sv, b.break_en, b.resumes_on, b.resumed_at, b.from_day, b.to_day
            from   plan.activity x
            join   organisation.unit u on u.id = x.unit_id
            left   join organisation.function f on f.code = x.owner_code
            left   join plan.activity_type t on t.code = x.type_code
            left   join plan.completion d on d.activity_id = x.id
            left   join plan.cancellation c on c.activity_id = x.id
            left   join lateral (%s) b on true
            where  %s
            """.formatted(ActivitySteps.BREAKS, Sight.ACTIVITY);

    // One row for each time that an activity was put on hold or moved, the newest first.
    private static final String ORDER = " order by x.code collate organisation.swedish, b.break_at desc";

    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Activity> in(Actor by, PlanId plan) {
        return read(jdbc.sql(ACTIVITY + "and x.plan_id = :plan" + ORDER).param("plan", plan.value()), by);
    }

    List<Activity> of(Actor by, ObjectiveId objective) {
        return read(
                jdbc.sql(ACTIVITY + "and x.objective_id = :objective" + ORDER).param("objective", objective.value()),
                by);
    }

    List<Activity> from(Actor by, Subject origin) {
        return read(
                jdbc.sql(ACTIVITY + "and x.origin_kind = :kind and x.origin_id = :origin" + ORDER)
                        .param("kind", origin.kind())
                        .param("origin", origin.id()),
                by);
    }

    Optional<Activity> activity(Actor by, ActivityId id) {
        return read(jdbc.sql(ACTIVITY + "and x.id = :id" + ORDER).param("id", id.value()), by).stream()
                .findFirst();
    }

    private List<Activity> read(StatementSpec query, Actor by) {
        var found = new LinkedHashMap<UUID, ActivitySteps.Breaks>();
        RowCallbackHandler each = row -> {
            var id = row.getObject("id", UUID.class);
            var breaks = found.get(id);
            if (breaks == null) {
                breaks = new ActivitySteps.Breaks(ActivityRow.activity(row, 0));
                found.put(id, breaks);
            }
            breaks.add(row);
        };
        Sight.of(by, query).query(each);
        return found.values().stream().map(ActivitySteps.Breaks::whole).toList();
    }

    List<ActivityType> types() {
        return jdbc.sql(
                        "select code as type_code, name_sv as type_sv, name_en as type_en, text_sv as type_text, policys "
                                + "from plan.activity_type order by position")
                .query(ActivityRow::type)
                .list();
    }

    /** The same undertaking year by year, from the first to this one. */
    List<Activities.Year> years(Actor by, ActivityId id) {
        var query = jdbc.sql("""
                        with recursive chain as (
                          select a.id, a.carried_from from plan.activity a where a.id = :id
                          union
                          select a.id, a.carried_from from plan.activity a join chain c on c.carried_from = a.id
                        )
                        select x.id, x.code, y.year
                        from   chain
                        join   plan.activity x on x.id = chain.id
                        join   plan.action_plan y on y.id = x.plan_id
                        where  %s
                        order  by y.year
                        """.formatted(Sight.ACTIVITY)).param("id", id.value());
        return Sight.of(by, query)
                .query((row, index) -> new Activities.Year(
                        row.getInt("year"), new ActivityId(row.getObject("id", UUID.class)), row.getString("code")))
                .list();
    }

    /** The code after the last one in the plan: AK38 after AK37. */
    String nextCode(PlanId plan) {
        jdbc.sql("select id from plan.action_plan where id = :plan for update")
                .param("plan", plan.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        select 'AK' || lpad((coalesce(max(substring(code from '^AK(\\d{1,6})$')::int), 0) + 1)::text, 2, '0')
                        from   plan.activity
                        where  plan_id = :plan
                        """).param("plan", plan.value()).query(String.class).single();
    }

    void add(ActivityId id, PlanId plan, String code, NewActivity written) {
        written(jdbc.sql("""
                        insert into plan.activity
                               (id, plan_id, objective_id, code, title_sv, title_en, type_code, area_code, mandates,
                                receivers, priority, unit_id, owner_code, first_day, last_day, own_money, external_money,
                                hours, cost_centre, benefit_sv, benefit_en, notice_sv, notice_en, note_sv, note_en,
                                origin_kind, origin_id)
                        values (:id, :plan, :objective, :code, :title_sv, :title_en, :type, :area, :mandates, :receivers,
                                :priority, :unit, :owner, :first, :last, :own, :external, :hours, :cost_centre,
                                :benefit_sv, :benefit_en, :notice_sv, :notice_en, :note_sv, :note_en, :origin_kind,
                                :origin_id)
                        """), written)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("code", code)
                .param(
                        "origin_kind",
                        written.origin().map(origin -> origin.kind()).orElse(null))
                .param("origin_id", written.origin().map(origin -> origin.id()).orElse(null))
                .update();
        partners(id, written.partners());
    }

    void change(ActivityId id, NewActivity written) {
        written(jdbc.sql("""
                        update plan.activity
                        set    objective_id = :objective, title_sv = :title_sv, title_en = :title_en, type_code = :type,
                               area_code = :area, mandates = :mandates, receivers = :receivers, priority = :priority,
                               unit_id = :unit, owner_code = :owner, first_day = :first, last_day = :last,
                               own_money = :own, external_money = :external, hours = :hours, cost_centre = :cost_centre,
                               benefit_sv = :benefit_sv, benefit_en = :benefit_en, notice_sv = :notice_sv,
                               notice_en = :notice_en, note_sv = :note_sv, note_en = :note_en
                        where  id = :id
                        """), written).param("id", id.value()).update();
        jdbc.sql("delete from plan.activity_partner where activity_id = :id")
                .param("id", id.value())
                .update();
        partners(id, written.partners());
    }

    /** Takes the next version of the activity, or finds that somebody else has. */
    void mustStillBe(ActivityId id, Version seen) {
        var taken = jdbc.sql("update plan.activity set version = version + 1 where id = :id and version = :version")
                .param("id", id.value())
                .param("version", seen.number())
                .update();
        if (taken == 0) {
            throw new Stale(id);
        }
    }

    private void partners(ActivityId id, List<Partner> partners) {
        for (int place = 0; place < partners.size(); place++) {
            jdbc.sql("""
                            insert into plan.activity_partner (activity_id, position, name, body_id)
                            values (:id, :position, :name, :body)
                            """)
                    .param("id", id.value())
                    .param("position", place)
                    .param("name", partners.get(place).name())
                    .param(
                            "body",
                            partners.get(place).body().map(body -> body.value()).orElse(null))
                    .update();
        }
    }

    private static StatementSpec written(StatementSpec statement, NewActivity written) {
        return statement
                .param("objective", written.objective().value())
                .param("title_sv", written.title().sv())
                .param("title_en", written.title().en())
                .param("type", orNull(written.type()))
                .param("area", written.area().code())
                .param("mandates", names(written.mandates()))
                .param("receivers", names(written.receivers()))
                .param("priority", written.priority())
                .param("unit", written.unit().value())
                .param("owner", orNull(written.owner()))
                .param("first", written.period().first())
                .param("last", written.period().last())
                .param("own", written.budget().own().kronor())
                .param("external", written.budget().external().kronor())
                .param("hours", written.budget().hours())
                .param("cost_centre", written.budget().costCentre())
                .param("benefit_sv", written.expectedBenefit().sv())
                .param("benefit_en", written.expectedBenefit().en())
                .param("notice_sv", written.howNoticed().sv())
                .param("notice_en", written.howNoticed().en())
                .param("note_sv", written.note().sv())
                .param("note_en", written.note().en());
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}

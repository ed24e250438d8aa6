package se.utblick.plan;

import static se.utblick.plan.ActivityRow.bilingual;
import static se.utblick.plan.ActivityRow.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Author;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/** The tables plan.objective and plan.objective_goal, for one reader. What is counted and judged is {@link ObjectiveFacts}. */
final class ObjectiveStore {

    private static final String OBJECTIVE = """
            select x.*,
                   u.code as unit_code, u.name_sv as unit_sv, u.name_en as unit_en,
                   f.name_sv as owner_sv, f.name_en as owner_en,
                   array(select g.goal_id
                         from   plan.objective_goal g
                         join   steering.goal s on s.id = g.goal_id
                         where  g.objective_id = x.id
                         order  by s.code) as goals,
                   a.level, a.sentence_sv, a.sentence_en, a.evidence, a.next_step, a.next_why_sv, a.next_why_en,
                   a.assessed_on, a.by_name as assessed_by
            from   plan.objective x
            join   organisation.unit u on u.id = x.unit_id
            join   organisation.function f on f.code = x.owner_code
            left   join plan.assessment a on a.objective_id = x.id
            where  %s
            """.formatted(Sight.OBJECTIVE);

    // One row for each time that an objective was judged, the newest judgement first.
    private static final String IN_ORDER = " x.code collate organisation.swedish, a.at desc";

    private static final String NEWEST_FIRST = " (select y.year from plan.action_plan y where y.id = x.plan_id) desc,";

    private final JdbcClient jdbc;
    private final ObjectiveFacts facts;

    ObjectiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.facts = new ObjectiveFacts(jdbc);
    }

    /** Those of these plans, the newest plan first. */
    List<Objective> in(Actor by, Collection<PlanId> plans) {
        return read(
                jdbc.sql(OBJECTIVE + "and x.plan_id = any(:plans) order by" + NEWEST_FIRST + IN_ORDER)
                        .param("plans", plans.stream().map(PlanId::value).toArray(UUID[]::new)),
                by);
    }

    Optional<Objective> objective(Actor by, ObjectiveId id) {
        return read(jdbc.sql(OBJECTIVE + "and x.id = :id order by" + IN_ORDER).param("id", id.value()), by).stream()
                .findFirst();
    }

    /** Those for one goal in every plan, the newest plan first. */
    List<Objective> forGoal(Actor by, GoalId goal) {
        return read(jdbc.sql(OBJECTIVE + """
                        and    exists (select
                                       from   plan.objective_goal g
                                       where  g.objective_id = x.id
                                       and    g.goal_id = :goal)
                        order  by
                        """ + NEWEST_FIRST + IN_ORDER).param("goal", goal.value()), by);
    }

    private List<Objective> read(StatementSpec query, Actor by) {
        var found = new LinkedHashMap<UUID, Objective>();
        var assessments = new HashMap<UUID, List<Assessment>>();
        RowCallbackHandler each = row -> {
            var id = row.getObject("id", UUID.class);
            if (!found.containsKey(id)) {
                found.put(id, objective(row));
            }
            if (row.getString("level") != null) {
                assessments.computeIfAbsent(id, _ -> new ArrayList<>()).add(ObjectiveFacts.assessment(row));
            }
        };
        Sight.of(by, query).query(each);
        var indicators = found.isEmpty() ? Map.<UUID, List<Indicator>>of() : facts.indicators(found.keySet());
        return found.entrySet().stream()
                .map(one -> one.getValue()
                        .with(
                                indicators.getOrDefault(one.getKey(), List.of()),
                                assessments.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    String nextCode(PlanId plan) {
        jdbc.sql("select id from plan.action_plan where id = :plan for update")
                .param("plan", plan.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        select 'DM' || lpad((coalesce(max(substring(code from '^DM(\\d{1,6})$')::int), 0) + 1)::text, 2, '0')
                        from   plan.objective
                        where  plan_id = :plan
                        """).param("plan", plan.value()).query(String.class).single();
    }

    void add(ObjectiveId id, String code, NewObjective written) {
        written(jdbc.sql("""
                        insert into plan.objective
                               (id, plan_id, code, text_sv, text_en, realistic_sv, realistic_en, unit_id, owner_code,
                                mandates, receivers, area_codes)
                        values (:id, :plan, :code, :text_sv, :text_en, :realistic_sv, :realistic_en, :unit, :owner,
                                :mandates, :receivers, :areas)
                        """), id, written)
                .param("plan", written.plan().value())
                .param("code", code)
                .update();
        goals(id, written.goals());
        facts.indicators(id, written.indicators());
    }

    void change(ObjectiveId id, NewObjective written) {
        written(jdbc.sql("""
                        update plan.objective
                        set    text_sv = :text_sv, text_en = :text_en, realistic_sv = :realistic_sv,
                               realistic_en = :realistic_en, unit_id = :unit, owner_code = :owner,
                               mandates = :mandates, receivers = :receivers, area_codes = :areas
                        where  id = :id
                        """), id, written).update();
        jdbc.sql("delete from plan.objective_goal where objective_id = :id")
                .param("id", id.value())
                .update();
        goals(id, written.goals());
        facts.indicators(id, written.indicators());
    }

    /** Puts it beside the adopted plan, to wait for a revision. */
    void propose(Author by, ObjectiveId id, Instant at) {
        jdbc.sql("update plan.objective set proposed_by = :by, proposed_at = :at where id = :id")
                .param("by", by.authorId())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void deprioritise(Author by, ObjectiveId id, String why, Instant at) {
        jdbc.sql("""
                        update plan.objective
                        set    deprioritised_why = :why, deprioritised_by = :by, deprioritised_at = :at
                        where  id = :id
                        """)
                .param("why", why)
                .param("by", by.authorId())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    /** Takes the next version of the objective, or finds that somebody else has. */
    void mustStillBe(ObjectiveId id, Version seen) {
        var taken = jdbc.sql("update plan.objective set version = version + 1 where id = :id and version = :version")
                .param("id", id.value())
                .param("version", seen.number())
                .update();
        if (taken == 0) {
            throw new Stale(id);
        }
    }

    private void goals(ObjectiveId id, List<GoalId> goals) {
        for (var goal : goals) {
            jdbc.sql("insert into plan.objective_goal (objective_id, goal_id) values (:id, :goal)")
                    .param("id", id.value())
                    .param("goal", goal.value())
                    .update();
        }
    }

    private static StatementSpec written(StatementSpec statement, ObjectiveId id, NewObjective written) {
        return statement
                .param("id", id.value())
                .param("text_sv", written.text().sv())
                .param("text_en", written.text().en())
                .param("realistic_sv", written.realistic().sv())
                .param("realistic_en", written.realistic().en())
                .param("unit", written.unit().value())
                .param("owner", written.owner())
                .param("mandates", ActivityStore.names(written.mandates()))
                .param("receivers", ActivityStore.names(written.receivers()))
                .param("areas", written.areas().stream().map(TopicId::code).toArray(String[]::new));
    }

    private static Objective objective(ResultSet row) throws SQLException {
        return new Objective(
                new ObjectiveId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("code"),
                bilingual(row, "text"),
                bilingual(row, "realistic"),
                Arrays.stream((UUID[]) row.getArray("goals").getArray())
                        .map(GoalId::new)
                        .toList(),
                texts(row, "area_codes").stream().map(TopicId::new).toList(),
                ActivityRow.constants(row, "mandates", Mandate.class),
                ActivityRow.constants(row, "receivers", Receiver.class),
                ActivityRow.unit(row),
                ActivityRow.owner(row),
                List.of(),
                List.of(),
                Optional.ofNullable(row.getString("deprioritised_why")),
                row.getTimestamp("proposed_at") != null,
                Optional.ofNullable(row.getObject("carried_from", UUID.class)).map(ObjectiveId::new),
                new Version(row.getInt("version")));
    }
}

package se.utblick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.steering.GoalId;

/** The tables plan.action_plan, plan.step and plan.past_year. */
final class PlanStore {

    private static final String PLAN = """
            select p.*, s.to_state,
                   (select coalesce(max(r.number), 0) from plan.revision r where r.plan_id = p.id) as revision
            from   plan.action_plan p
            join   lateral (
                     select to_state from plan.step where plan_id = p.id order by id desc limit 1
                   ) s on true
            where  (s.to_state in (:open) and :reads or :sees_drafts)
            """;

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActionPlan> all(Actor by) {
        return visible(by, "order by p.year desc").query(PlanStore::plan).list();
    }

    Optional<ActionPlan> forYear(Actor by, int year) {
        return visible(by, "and p.year = :year")
                .param("year", year)
                .query(PlanStore::plan)
                .optional();
    }

    Optional<ActionPlan> plan(Actor by, PlanId id) {
        return visible(by, "and p.id = :id")
                .param("id", id.value())
                .query(PlanStore::plan)
                .optional();
    }

    private JdbcClient.StatementSpec visible(Actor by, String rest) {
        return jdbc.sql(PLAN + rest)
                .param("open", PlanSight.OPEN.stream().map(Enum::name).toList())
                .param("reads", by.may(Permission.READ))
                .param("sees_drafts", PlanSight.seesDrafts(by));
    }

    void add(ActionPlan plan) {
        jdbc.sql("""
                        insert into plan.action_plan
                          (id, year, foreword_sv, foreword_en, situation_sv, situation_en)
                        values
                          (:id, :year, :foreword_sv, :foreword_en, :situation_sv, :situation_en)
                        """)
                .param("id", plan.id().value())
                .param("year", plan.year())
                .param("foreword_sv", plan.foreword().sv())
                .param("foreword_en", plan.foreword().en())
                .param("situation_sv", plan.situation().sv())
                .param("situation_en", plan.situation().en())
                .update();
    }

    /** Writes the texts and moves the version on; everything that changes a plan goes by here. */
    void save(ActionPlan plan) {
        var saved = jdbc.sql("""
                        update plan.action_plan
                        set    foreword_sv = :foreword_sv, foreword_en = :foreword_en,
                               situation_sv = :situation_sv, situation_en = :situation_en,
                               version = version + 1
                        where  id = :id
                        and    version = :version
                        """)
                .param("foreword_sv", plan.foreword().sv())
                .param("foreword_en", plan.foreword().en())
                .param("situation_sv", plan.situation().sv())
                .param("situation_en", plan.situation().en())
                .param("id", plan.id().value())
                .param("version", plan.version().number())
                .update();
        if (saved == 0) {
            throw new Stale(plan.id());
        }
    }

    void step(PlanId plan, PlanStep step, UUID byId) {
        jdbc.sql("""
                        insert into plan.step (plan_id, from_state, to_state, why, decision_id, by_id, by_name, at)
                        values (:plan, :from, :to, :why, :decision, :by_id, :by_name, :at)
                        """)
                .param("plan", plan.value())
                .param("from", step.from().map(Enum::name).orElse(null))
                .param("to", step.to().name())
                .param("why", step.why())
                .param("decision", step.decision().map(DecisionId::value).orElse(null))
                .param("by_id", byId)
                .param("by_name", step.byName())
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    /** Every step of the plan, newest first. */
    List<PlanStep> steps(PlanId plan) {
        return jdbc.sql("select * from plan.step where plan_id = :plan order by id desc")
                .param("plan", plan.value())
                .query(PlanStore::step)
                .list();
    }

    Map<PlanId, DecisionId> adoptions(List<PlanId> plans) {
        var found = new HashMap<PlanId, DecisionId>();
        jdbc.sql("""
                        select plan_id, decision_id
                        from   plan.step
                        where  plan_id = any(cast(:plans as uuid[]))
                        and    to_state = 'ADOPTED'
                        and    decision_id is not null
                        """)
                .param("plans", plans.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query((row, _) -> found.put(
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        new DecisionId(row.getObject("decision_id", UUID.class))))
                .list();
        return found;
    }

    /** The objectives of the plan of this year, with what was last answered about them; nothing without such a plan. */
    Optional<Map<ObjectiveId, PlanFacts.Before>> before(int year) {
        var found = new HashMap<ObjectiveId, PlanFacts.Before>();
        var rows = jdbc.sql("""
                        select o.id, o.text_sv, o.text_en, a.next_step
                        from   plan.action_plan p
                        left   join plan.objective o on o.plan_id = p.id
                        left   join lateral (
                                 select next_step from plan.assessment where objective_id = o.id order by at desc limit 1
                               ) a on true
                        where  p.year = :year
                        """)
                .param("year", year)
                .query((row, _) -> before(row, found))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static boolean before(ResultSet row, Map<ObjectiveId, PlanFacts.Before> found) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id != null) {
            found.put(
                    new ObjectiveId(id),
                    new PlanFacts.Before(
                            new Bilingual(row.getString("text_sv"), row.getString("text_en")),
                            Optional.ofNullable(row.getString("next_step")).map(Assessment.Next::valueOf)));
        }
        return true;
    }

    void add(PastYear past) {
        jdbc.sql("""
                        insert into plan.past_year
                          (goal_id, year, objectives, met, partly, missed, sentence_sv, sentence_en)
                        values
                          (:goal, :year, :objectives, :met, :partly, :missed, :sentence_sv, :sentence_en)
                        """)
                .param("goal", past.goal().value())
                .param("year", past.year())
                .param("objectives", past.objectives())
                .param("met", past.met())
                .param("partly", past.partly())
                .param("missed", past.missed())
                .param("sentence_sv", past.sentence().sv())
                .param("sentence_en", past.sentence().en())
                .update();
    }

    List<PastYear> pastYears() {
        return jdbc.sql("select * from plan.past_year order by year, goal_id")
                .query((row, _) -> new PastYear(
                        new GoalId(row.getObject("goal_id", UUID.class)),
                        row.getInt("year"),
                        row.getInt("objectives"),
                        row.getInt("met"),
                        row.getInt("partly"),
                        row.getInt("missed"),
                        new Bilingual(row.getString("sentence_sv"), row.getString("sentence_en"))))
                .list();
    }

    private static ActionPlan plan(ResultSet row, int index) throws SQLException {
        return new ActionPlan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                new Bilingual(row.getString("foreword_sv"), row.getString("foreword_en")),
                new Bilingual(row.getString("situation_sv"), row.getString("situation_en")),
                PlanState.valueOf(row.getString("to_state")),
                row.getInt("revision"),
                new Version(row.getInt("version")));
    }

    private static PlanStep step(ResultSet row, int index) throws SQLException {
        return new PlanStep(
                Optional.ofNullable(row.getString("from_state")).map(PlanState::valueOf),
                PlanState.valueOf(row.getString("to_state")),
                row.getString("why"),
                Optional.ofNullable(row.getObject("decision_id", UUID.class)).map(DecisionId::new),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    /** The moment that a step is taken, when nothing else is known of it. */
    static PlanStep begun(Actor by, Instant at) {
        return new PlanStep(Optional.empty(), PlanState.DRAFT, "", Optional.empty(), by.name(), at);
    }
}

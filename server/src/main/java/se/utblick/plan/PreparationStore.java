package se.utblick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.steering.GoalId;

/** The tables plan.confirmation and plan.goal_exception: what people have said while a plan is prepared. */
final class PreparationStore {

    private final JdbcClient jdbc;

    PreparationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanId plan, Confirmation confirmation, UUID byId) {
        jdbc.sql("""
                        insert into plan.confirmation (plan_id, what, note, by_id, by_name, at)
                        values (:plan, :what, :note, :by_id, :by_name, :at)
                        """)
                .param("plan", plan.value())
                .param("what", confirmation.what().name())
                .param("note", confirmation.note())
                .param("by_id", byId)
                .param("by_name", confirmation.byName())
                .param("at", Timestamp.from(confirmation.at()))
                .update();
    }

    /** Everything that was confirmed, newest first, and the goals that may do without an objective. */
    record Said(List<Confirmation> confirmations, Map<GoalId, String> exceptions) {}

    Said said(PlanId plan) {
        var confirmations = new ArrayList<Confirmation>();
        var exceptions = new HashMap<GoalId, String>();
        jdbc.sql("""
                        select what, note, by_name, at, cast(null as uuid) as goal_id
                        from   plan.confirmation
                        where  plan_id = :plan
                        union  all
                        select '', reason, '', cast(null as timestamptz), goal_id
                        from   plan.goal_exception
                        where  plan_id = :plan
                        order  by at desc
                        """).param("plan", plan.value()).query(row -> {
            var goal = row.getObject("goal_id", UUID.class);
            if (goal == null) {
                confirmations.add(confirmation(row));
            } else {
                exceptions.put(new GoalId(goal), row.getString("note"));
            }
        });
        return new Said(confirmations, exceptions);
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                Confirmation.Matter.valueOf(row.getString("what")),
                row.getString("note"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    void except(PlanId plan, GoalId goal, String reason) {
        jdbc.sql("""
                        insert into plan.goal_exception (plan_id, goal_id, reason)
                        values (:plan, :goal, :reason)
                        on conflict (plan_id, goal_id) do update set reason = excluded.reason
                        """)
                .param("plan", plan.value())
                .param("goal", goal.value())
                .param("reason", reason)
                .update();
    }

    void include(PlanId plan, GoalId goal) {
        jdbc.sql("delete from plan.goal_exception where plan_id = :plan and goal_id = :goal")
                .param("plan", plan.value())
                .param("goal", goal.value())
                .update();
    }
}

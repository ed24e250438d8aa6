package se.utblick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;

/** What objectives and activities need to know about the plan they stand in. */
final class PlanGate {

    /** Whether the plan with the id {@code plan_id} of the row {@code x} has been adopted, once and for all. */
    static final String ADOPTED =
            "exists (select from plan.step s where s.plan_id = x.plan_id and s.to_state = 'ADOPTED')";

    private static final String FOLLOWED_UP =
            "exists (select from plan.step s where s.plan_id = x.plan_id and s.to_state = 'FOLLOWED_UP')";

    /** Whether it has been sent out to the whole house, to comment on or as adopted. */
    static final String SENT_OUT = "exists (select from plan.step s where s.plan_id = x.plan_id"
            + " and s.to_state in ('OUT_FOR_COMMENT', 'ADOPTED'))";

    private static final String PLANS = """
            select x.plan_id, x.year,
                   %s as adopted,
                   %s as followed_up
            from   (select id as plan_id, year from plan.action_plan) x
            """.formatted(ADOPTED, FOLLOWED_UP);

    private final JdbcClient jdbc;

    PlanGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans that the reader may know of, newest first. */
    List<PlanYear> plans(Actor by) {
        return jdbc.sql(PLANS + "order by x.year desc").query(PlanGate::plan).list().stream()
                .filter(plan -> plan.adopted() || by.may(Permission.READ))
                .toList();
    }

    PlanYear plan(PlanId id) {
        return jdbc.sql(PLANS + "where x.plan_id = :id")
                .param("id", id.value())
                .query(PlanGate::plan)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    boolean isAdopted(PlanId id) {
        return plan(id).adopted();
    }

    private static PlanYear plan(ResultSet row, int index) throws SQLException {
        return new PlanYear(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("year"),
                row.getBoolean("adopted"),
                row.getBoolean("followed_up"));
    }
}

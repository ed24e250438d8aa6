package se.utblick.plan;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Permission;
import se.utblick.organisation.UnitId;

/**
 * Who sees what of a plan, as a condition in the query. What is adopted or out for comment is for everybody in the house; what is being made is
 * for the unit that makes it and for those who see every unit. A partner sees what has been undertaken together with them.
 */
final class Sight {

    /** For a row {@code x} with a plan and a unit. */
    static final String STAFF = """
            (:staff and (:every_unit or x.unit_id = any(cast(:units as uuid[])) or %s))
            """.formatted(PlanGate.SENT_OUT);

    /** For a row {@code x} of plan.activity. */
    static final String ACTIVITY = """
            (%s or (x.committed_at is not null and %s and %s))
            """.formatted(STAFF, PlanGate.ADOPTED, shared("x.id"));

    /** For a row {@code x} of plan.objective: a partner sees those of their activities. */
    static final String OBJECTIVE = """
            (%s or (%s and exists (select
                                   from   plan.activity a
                                   where  a.objective_id = x.id
                                   and    a.committed_at is not null
                                   and    %s)))
            """.formatted(STAFF, PlanGate.ADOPTED, shared("a.id"));

    private static String shared(String activity) {
        return "exists (select from plan.activity_partner p where p.activity_id = " + activity
                + " and p.body_id = cast(:partner as uuid))";
    }

    static StatementSpec of(Actor by, StatementSpec query) {
        return query.param("staff", by.may(Permission.READ))
                .param("every_unit", by.may(Permission.SEE_EVERY_UNIT))
                .param(
                        "units",
                        by.units().stream()
                                .map(UnitId::value)
                                .map(Object::toString)
                                .toArray(String[]::new))
                .param(
                        "partner",
                        by.partner().map(BodyId::value).map(Object::toString).orElse(null));
    }

    private Sight() {}
}

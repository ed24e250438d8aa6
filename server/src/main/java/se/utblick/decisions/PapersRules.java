package se.utblick.decisions;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.BodyId;

/** The table of how many working days before its meetings a body wants its papers. */
final class PapersRules {

    private final JdbcClient jdbc;

    PapersRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<BodyId, Integer> all() {
        var rules = new HashMap<BodyId, Integer>();
        jdbc.sql("select body_id, working_days from decisions.papers_rule").query(row -> {
            rules.put(new BodyId(row.getObject("body_id", UUID.class)), row.getInt("working_days"));
        });
        return rules;
    }

    void set(BodyId body, int workingDays) {
        jdbc.sql("""
                        insert into decisions.papers_rule (body_id, working_days)
                        values (:body, :days)
                        on conflict (body_id) do update set working_days = excluded.working_days
                        """).param("body", body.value()).param("days", workingDays).update();
    }
}

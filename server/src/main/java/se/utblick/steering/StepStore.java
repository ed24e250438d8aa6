package se.utblick.steering;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.DecisionId;
import se.utblick.steering.SteeringDocument.Step;

/** The tables steering.step and steering.step_fact. */
final class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocumentId document, UUID by, Step step) {
        var id = jdbc.sql("""
                        insert into steering.step
                               (document_id, move, from_state, to_state, why, valid_from, valid_until, decision_id, by_id,
                                by_name, at)
                        values (:document_id, :move, :from_state, :to_state, :why, :valid_from, :valid_until,
                                :decision_id, :by_id, :by_name, :at)
                        returning id
                        """)
                .param("document_id", document.value())
                .param("move", step.move().name())
                .param("from_state", step.from().map(Enum::name).orElse(null))
                .param("to_state", step.to().name())
                .param("why", step.why())
                .param("valid_from", step.validFrom().map(Date::valueOf).orElse(null))
                .param("valid_until", step.validUntil().map(Date::valueOf).orElse(null))
                .param("decision_id", step.decision().map(DecisionId::value).orElse(null))
                .param("by_id", by)
                .param("by_name", step.by())
                .param("at", Timestamp.from(step.at()))
                .query(Long.class)
                .single();
        if (!step.facts().isEmpty()) {
            tell(id, List.copyOf(step.facts().entrySet()));
        }
    }

    private void tell(Long step, List<Map.Entry<Need, String>> facts) {
        jdbc.sql("""
                        insert into steering.step_fact
                        select :step, f.need, f.value
                        from   unnest(cast(:needs as text[]), cast(:values as text[])) as f (need, value)
                        """)
                .param("step", step)
                .param("needs", facts.stream().map(fact -> fact.getKey().name()).toArray(String[]::new))
                .param("values", facts.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .update();
    }

    /** The step that the row tells of, as the documents are read. */
    static Step step(ResultSet row) throws SQLException {
        return new Step(
                Move.valueOf(row.getString("move")),
                Optional.ofNullable(row.getString("from_state")).map(DocumentState::valueOf),
                DocumentState.valueOf(row.getString("to_state")),
                row.getString("why"),
                facts(row),
                Optional.ofNullable(row.getDate("valid_from")).map(Date::toLocalDate),
                Optional.ofNullable(row.getDate("step_valid_until")).map(Date::toLocalDate),
                Optional.ofNullable(row.getObject("decision_id", UUID.class)).map(DecisionId::new),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    private static Map<Need, String> facts(ResultSet row) throws SQLException {
        var needs = texts(row.getArray("needs"));
        var told = texts(row.getArray("told"));
        var facts = new EnumMap<Need, String>(Need.class);
        for (int i = 0; i < needs.length; i++) {
            facts.put(Need.valueOf(needs[i]), told[i]);
        }
        return facts;
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}

package se.utblick.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;

/** The tables plan.revision and plan.revision_change, and what a revision does to the plan it is of. */
final class RevisionStore {

    private record Changed(UUID revision, Revision.Change change) {}

    private final JdbcClient jdbc;

    RevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The revisions of the plan, newest first. */
    List<Revision> revisions(PlanId plan) {
        var changes = jdbc.sql("""
                        select c.*
                        from   plan.revision_change c
                        join   plan.revision r on r.id = c.revision_id
                        where  r.plan_id = :plan
                        order  by c.position
                        """).param("plan", plan.value()).query(RevisionStore::changed).list().stream()
                .collect(groupingBy(Changed::revision, mapping(Changed::change, toList())));
        return jdbc.sql("select * from plan.revision where plan_id = :plan order by number desc")
                .param("plan", plan.value())
                .query((row, _) -> revision(row, changes.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    void add(Revision revision, UUID byId) {
        jdbc.sql("""
                        insert into plan.revision
                          (id, plan_id, number, summary, why, major, decision_id, by_id, by_name, at)
                        values
                          (:id, :plan, :number, :summary, :why, :major, :decision, :by_id, :by_name, :at)
                        """)
                .param("id", revision.id())
                .param("plan", revision.plan().value())
                .param("number", revision.number())
                .param("summary", revision.summary())
                .param("why", revision.why())
                .param("major", revision.major())
                .param("decision", revision.decision().map(DecisionId::value).orElse(null))
                .param("by_id", byId)
                .param("by_name", revision.byName())
                .param("at", Timestamp.from(revision.at()))
                .update();
        for (int position = 0; position < revision.changes().size(); position++) {
            add(revision.id(), position, revision.changes().get(position));
        }
    }

    private void add(UUID revision, int position, Revision.Change change) {
        jdbc.sql("""
                        insert into plan.revision_change
                          (revision_id, position, kind, code, name_sv, name_en, before, after, moved_money)
                        values
                          (:revision, :position, :kind, :code, :name_sv, :name_en, :before, :after, :moved)
                        """)
                .param("revision", revision)
                .param("position", position)
                .param("kind", change.kind().name())
                .param("code", change.code())
                .param("name_sv", change.name().sv())
                .param("name_en", change.name().en())
                .param("before", change.before())
                .param("after", change.after())
                .param("moved", change.moved().kronor())
                .update();
    }

    void takeIn(ActivityId id, Actor by, Instant at) {
        var taken = jdbc.sql("""
                        update plan.activity
                        set    committed_by = :by, committed_at = :at, version = version + 1
                        where  id = :id
                        and    committed_at is null
                        """)
                .param("by", by.authorId())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
        mustBeOne(taken, id);
    }

    void edit(RevisionDraft.Edit edit) {
        var saved = jdbc.sql("""
                        update plan.activity
                        set    title_sv = :title_sv, title_en = :title_en, first_day = :first, last_day = :last,
                               own_money = :own, external_money = :external, hours = :hours, priority = :priority,
                               version = version + 1
                        where  id = :id
                        and    version = :version
                        """)
                .param("title_sv", edit.title().sv())
                .param("title_en", edit.title().en())
                .param("first", edit.period().first())
                .param("last", edit.period().last())
                .param("own", edit.own().kronor())
                .param("external", edit.external().kronor())
                .param("hours", edit.hours())
                .param("priority", edit.priority())
                .param("id", edit.activity().value())
                .param("version", edit.shown().number())
                .update();
        mustBeOne(saved, edit.activity());
    }

    void callOff(ActivityId id, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into plan.cancellation (activity_id, reason_sv, reason_en, by_id, by_name, at)
                        values (:id, :reason, '', :by_id, :by_name, :at)
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by_id", by.authorId())
                .param("by_name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void target(IndicatorId id, BigDecimal target) {
        jdbc.sql("update plan.indicator set target = :target where id = :id")
                .param("target", target)
                .param("id", id.value())
                .update();
    }

    void drop(ObjectiveId id, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        update plan.objective
                        set    deprioritised_why = :reason, deprioritised_by = :by, deprioritised_at = :at,
                               version = version + 1
                        where  id = :id
                        """)
                .param("reason", reason)
                .param("by", by.authorId())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    /** Into the plan, from those that were set aside or that waited for this. */
    void takeUp(ObjectiveId id) {
        jdbc.sql("""
                        update plan.objective
                        set    deprioritised_why = null, deprioritised_by = null, deprioritised_at = null,
                               proposed_by = null, proposed_at = null,
                               version = version + 1
                        where  id = :id
                        """).param("id", id.value()).update();
    }

    private static void mustBeOne(int rows, Object what) {
        if (rows == 0) {
            throw new Stale(what);
        }
    }

    private static Changed changed(ResultSet row, int index) throws SQLException {
        return new Changed(
                row.getObject("revision_id", UUID.class),
                new Revision.Change(
                        Revision.Change.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                        row.getString("before"),
                        row.getString("after"),
                        new Money(row.getLong("moved_money"))));
    }

    private static Revision revision(ResultSet row, List<Revision.Change> changes) throws SQLException {
        return new Revision(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("number"),
                row.getString("summary"),
                row.getString("why"),
                row.getBoolean("major"),
                Optional.ofNullable(row.getObject("decision_id", UUID.class)).map(DecisionId::new),
                changes,
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}

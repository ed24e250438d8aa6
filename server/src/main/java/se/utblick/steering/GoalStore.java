package se.utblick.steering;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;

/** The tables steering.goal, steering.goal_group and steering.goal_place. */
final class GoalStore {

    private static final String GOAL = """
            select g.id, g.code, d.id as document_id, p.number as passage, p.text as text_sv, w.text_en, w.short_sv,
                   w.short_en, gg.code as group_code, gg.short_sv as group_short_sv, gg.short_en as group_short_en,
                   gp.text as group_text_sv, gg.text_en as group_text_en, gp.number as group_passage
            from   steering.goal_place w
            join   steering.goal g        on g.id = w.goal_id
            join   steering.document d    on d.id = w.document_id
            join   steering.standing(:today) s on s.document_id = d.id
            join   steering.passage p     on p.id = w.passage_id
            join   steering.goal_group gg on gg.document_id = d.id and gg.code = w.group_code
            join   steering.passage gp    on gp.id = gg.passage_id
            """;

    // The document in force before one that was; among those that were, the last.
    private static final String BEST_FIRST = "order by s.state in ('IN_FORCE', 'UNDER_REVIEW') desc, d.number desc";

    private static final String EVER_IN_FORCE = "s.state in ('IN_FORCE', 'UNDER_REVIEW', 'REPLACED', 'REPEALED') ";

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Goal> inForce(LocalDate today) {
        return jdbc.sql(GOAL + """
                        where  s.state in ('IN_FORCE', 'UNDER_REVIEW')
                        order  by d.kind = 'POLICY' desc, d.code, gp.number, gg.code, p.number, g.code
                        """)
                .param("today", Date.valueOf(today))
                .query(GoalStore::goal)
                .list();
    }

    Optional<Goal> goal(GoalId id, LocalDate today) {
        return jdbc.sql(GOAL + "where g.id = :id and " + EVER_IN_FORCE + BEST_FIRST + " limit 1")
                .param("id", id.value())
                .param("today", Date.valueOf(today))
                .query(GoalStore::goal)
                .optional();
    }

    /** As they stand now and as they have stood; of one goal the reading that counts comes first. */
    List<Goal> goals(Collection<GoalId> ids, LocalDate today) {
        return jdbc.sql(GOAL + "where g.id = any(:ids) and " + EVER_IN_FORCE + BEST_FIRST)
                .param("ids", ids.stream().map(GoalId::value).toArray(UUID[]::new))
                .param("today", Date.valueOf(today))
                .query(GoalStore::goal)
                .list();
    }

    Optional<Goal> byCode(String code, LocalDate today) {
        return jdbc.sql(GOAL + "where g.code = :code and " + EVER_IN_FORCE + BEST_FIRST + " limit 1")
                .param("code", code)
                .param("today", Date.valueOf(today))
                .query(GoalStore::goal)
                .optional();
    }

    /** The goal that goes by this code, and the code of the document that sets it; a withdrawn draft sets none. */
    Optional<Known> known(String code) {
        return jdbc.sql("""
                        select g.id,
                               coalesce((select min(d.code)
                                         from   steering.goal_place w
                                         join   steering.document d on d.id = w.document_id
                                         where  w.goal_id = g.id
                                         and    d.id not in (select t.document_id
                                                             from   steering.step t
                                                             where  t.to_state = 'WITHDRAWN')), '') as document
                        from   steering.goal g
                        where  g.code = :code
                        """)
                .param("code", code)
                .query((row, index) ->
                        new Known(new GoalId(row.getObject("id", UUID.class)), row.getString("document")))
                .optional();
    }

    record Known(GoalId id, String document) {}

    void add(GoalId id, String code) {
        jdbc.sql("insert into steering.goal (id, code) values (:id, :code)")
                .param("id", id.value())
                .param("code", code)
                .update();
    }

    void addGroup(DocumentId document, UUID passage, GoalGroup group) {
        jdbc.sql("""
                        insert into steering.goal_group
                               (document_id, code, passage_id, short_sv, short_en, text_en)
                        values (:document_id, :code, :passage_id, :short_sv, :short_en, :text_en)
                        """)
                .param("document_id", document.value())
                .param("code", group.code())
                .param("passage_id", passage)
                .param("short_sv", group.shortName().sv())
                .param("short_en", group.shortName().en())
                .param("text_en", group.text().en())
                .update();
    }

    void place(Goal goal, UUID passage) {
        jdbc.sql("""
                        insert into steering.goal_place
                               (goal_id, document_id, group_code, passage_id, short_sv, short_en, text_en)
                        values (:goal_id, :document_id, :group_code, :passage_id, :short_sv, :short_en, :text_en)
                        """)
                .param("goal_id", goal.id().value())
                .param("document_id", goal.document().value())
                .param("group_code", goal.group().code())
                .param("passage_id", passage)
                .param("short_sv", goal.shortName().sv())
                .param("short_en", goal.shortName().en())
                .param("text_en", goal.text().en())
                .update();
    }

    int takeOut(DocumentId document, GoalId goal) {
        return jdbc.sql("delete from steering.goal_place where document_id = :document and goal_id = :goal")
                .param("document", document.value())
                .param("goal", goal.value())
                .update();
    }

    static Goal goal(ResultSet row, int index) throws SQLException {
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                row.getString("code"),
                group(row),
                new Bilingual(row.getString("short_sv"), row.getString("short_en")),
                new Bilingual(row.getString("text_sv"), row.getString("text_en")),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getInt("passage"));
    }

    private static GoalGroup group(ResultSet row) throws SQLException {
        return new GoalGroup(
                row.getString("group_code"),
                new Bilingual(row.getString("group_short_sv"), row.getString("group_short_en")),
                new Bilingual(row.getString("group_text_sv"), row.getString("group_text_en")),
                row.getInt("group_passage"));
    }

    /** The group that the passage of the row begins. */
    static GoalGroup begun(ResultSet row) throws SQLException {
        return new GoalGroup(
                row.getString("begun"),
                new Bilingual(row.getString("begun_sv"), row.getString("begun_en")),
                new Bilingual(row.getString("text_sv"), row.getString("begun_text_en")),
                row.getInt("passage"));
    }
}

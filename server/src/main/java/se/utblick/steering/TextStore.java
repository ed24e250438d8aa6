package se.utblick.steering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document's text with the goals set in it, all read at once, since every page needs all of it. */
final class TextStore {

    private static final String WHOLE = """
            select p.id as passage_id, p.number as passage, p.kind, p.level, p.lines, p.text as text_sv, p.anchors,
                   p.document_id, begun.code as begun, begun.short_sv as begun_sv, begun.short_en as begun_en,
                   begun.text_en as begun_text_en, g.id, g.code, w.text_en, w.short_sv, w.short_en,
                   gg.code as group_code, gg.short_sv as group_short_sv, gg.short_en as group_short_en,
                   gp.text as group_text_sv, gg.text_en as group_text_en, gp.number as group_passage
            from   steering.passage p
            left   join steering.goal_group begun on begun.passage_id = p.id
            left   join steering.goal_place w     on w.passage_id = p.id
            left   join steering.goal g           on g.id = w.goal_id
            left   join steering.goal_group gg    on gg.document_id = w.document_id and gg.code = w.group_code
            left   join steering.passage gp       on gp.id = gg.passage_id
            where  p.document_id = :id
            order  by p.number, begun.code, gp.number, gg.code, g.code
            """;

    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DocumentText of(DocumentId document) {
        var passages = new LinkedHashMap<UUID, Passage>();
        var groups = new LinkedHashSet<GoalGroup>();
        var goals = new LinkedHashSet<Goal>();
        jdbc.sql(WHOLE).param("id", document.value()).query(row -> {
            passages.put(row.getObject("passage_id", UUID.class), PassageStore.passage(row));
            if (row.getString("begun") != null) {
                groups.add(GoalStore.begun(row));
            }
            if (row.getObject("id") != null) {
                goals.add(GoalStore.goal(row, 0));
            }
        });
        return new DocumentText(List.copyOf(passages.values()), List.copyOf(groups), inOrder(goals));
    }

    /** Group by group as they are begun in the text, and in each group as the text sets them. */
    private static List<Goal> inOrder(Set<Goal> goals) {
        var inOrder = new ArrayList<>(goals);
        inOrder.sort(Comparator.comparingInt((Goal goal) -> goal.group().passage())
                .thenComparing(goal -> goal.group().code())
                .thenComparingInt(Goal::passage)
                .thenComparing(Goal::code));
        return inOrder;
    }
}

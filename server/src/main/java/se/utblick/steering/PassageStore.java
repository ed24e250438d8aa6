package se.utblick.steering;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table steering.passage. */
final class PassageStore {

    private final JdbcClient jdbc;

    PassageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocumentId document, List<Passage> passages) {
        for (var passage : passages) {
            jdbc.sql("""
                            insert into steering.passage
                                   (id, document_id, number, kind, level, lines, text, anchors)
                            values (:id, :document_id, :number, :kind, :level, :lines, :text, :anchors)
                            """)
                    .param("id", passage.id())
                    .param("document_id", document.value())
                    .param("number", passage.number())
                    .param("kind", passage.kind().name())
                    .param("level", passage.level())
                    .param("lines", passage.lines())
                    .param("text", passage.text())
                    .param("anchors", passage.anchors().toArray(String[]::new))
                    .update();
        }
    }

    void save(Passage passage) {
        jdbc.sql("""
                        update steering.passage
                        set    kind = :kind, level = :level, text = :text
                        where  id = :id
                        """)
                .param("id", passage.id())
                .param("kind", passage.kind().name())
                .param("level", passage.level())
                .param("text", passage.text())
                .update();
    }

    void takeOut(UUID passage) {
        jdbc.sql("delete from steering.passage where id = :id")
                .param("id", passage)
                .update();
    }

    /** Moves every passage after the given number so many places down, or up. */
    void move(DocumentId document, int after, int places) {
        jdbc.sql("""
                        update steering.passage
                        set    number = number + :places
                        where  document_id = :document
                        and    number > :after
                        """)
                .param("document", document.value())
                .param("after", after)
                .param("places", places)
                .update();
    }

    /** Gives every passage the number it has now. */
    void renumber(List<Passage> passages) {
        jdbc.sql("""
                        update steering.passage p
                        set    number = now.number
                        from   unnest(cast(:ids as uuid[]), cast(:numbers as int[])) as now (id, number)
                        where  p.id = now.id
                        and    p.number <> now.number
                        """)
                .param("ids", passages.stream().map(Passage::id).toArray(UUID[]::new))
                .param("numbers", passages.stream().map(Passage::number).toArray(Integer[]::new))
                .update();
    }

    static Passage passage(ResultSet row) throws SQLException {
        Array anchors = row.getArray("anchors");
        return new Passage(
                row.getObject("passage_id", UUID.class),
                row.getInt("passage"),
                Passage.Kind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getString("lines"),
                row.getString("text_sv"),
                List.of((String[]) anchors.getArray()));
    }
}

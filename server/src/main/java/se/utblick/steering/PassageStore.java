package se.utblick.steering;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table steering.passage. */
final class PassageStore {

    private final JdbcClient jdbc;

    PassageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocumentId document, List<Passage> passages) {
        jdbc.sql("""
                        insert into steering.passage (id, document_id, number, kind, level, lines, text, anchors)
                        select p.id, :document_id, p.number, p.kind, p.level, p.lines, p.text,
                               string_to_array(p.anchors, chr(10))
                        from   unnest(cast(:ids as uuid[]), cast(:numbers as int[]), cast(:kinds as text[]),
                                      cast(:levels as int[]), cast(:lines as text[]), cast(:texts as text[]),
                                      cast(:anchors as text[]))
                               as p (id, number, kind, level, lines, text, anchors)
                        """)
                .param("document_id", document.value())
                .param("ids", ids(passages))
                .param("numbers", numbers(passages, Passage::number))
                .param("kinds", texts(passages, passage -> passage.kind().name()))
                .param("levels", numbers(passages, Passage::level))
                .param("lines", texts(passages, Passage::lines))
                .param("texts", texts(passages, Passage::text))
                // An array of arrays must have rows of one length, so the names of a passage go as lines of one text.
                .param("anchors", texts(passages, passage -> String.join("\n", passage.anchors())))
                .update();
    }

    void save(List<Passage> passages) {
        jdbc.sql("""
                        update steering.passage p
                        set    kind = now.kind, level = now.level, text = now.text
                        from   unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:levels as int[]),
                                      cast(:texts as text[])) as now (id, kind, level, text)
                        where  p.id = now.id
                        """)
                .param("ids", ids(passages))
                .param("kinds", texts(passages, passage -> passage.kind().name()))
                .param("levels", numbers(passages, Passage::level))
                .param("texts", texts(passages, Passage::text))
                .update();
    }

    void takeOut(List<Passage> passages) {
        jdbc.sql("delete from steering.passage where id = any(:ids)")
                .param("ids", ids(passages))
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
                .param("ids", ids(passages))
                .param("numbers", numbers(passages, Passage::number))
                .update();
    }

    private static UUID[] ids(List<Passage> passages) {
        return passages.stream().map(Passage::id).toArray(UUID[]::new);
    }

    private static String[] texts(List<Passage> passages, Function<Passage, String> of) {
        return passages.stream().map(of).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Passage> passages, Function<Passage, Integer> of) {
        return passages.stream().map(of).toArray(Integer[]::new);
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

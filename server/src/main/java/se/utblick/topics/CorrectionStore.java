package se.utblick.topics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.Actor;

/** The corrections in the database: each is kept, and the newest about a text counts. */
class CorrectionStore {

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Correction correction, Actor by, Instant at) {
        jdbc.sql("""
                        insert into topics.correction
                          (id, title, beginning, suggested, chosen, by_person, by_name, at)
                        values (:id, :title, :beginning, :suggested, :chosen, :by, :name, :at)
                        """)
                .param("id", correction.id())
                .param("title", correction.title())
                .param("beginning", correction.beginning())
                .param("suggested", correction.suggested().stream().sorted().toArray(String[]::new))
                .param("chosen", correction.chosen().stream().sorted().toArray(String[]::new))
                .param("by", by.person().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The newest about each text, the oldest first. */
    List<Correction> all() {
        return jdbc.sql("""
                        select *
                        from topics.correction correction
                        where not exists (
                          select 1 from topics.correction later
                          where later.title = correction.title
                            and later.beginning = correction.beginning
                            and (later.at, later.id) > (correction.at, correction.id))
                        order by at, id
                        """)
                .query((row, _) -> new Correction(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("beginning"),
                        texts(row, "suggested"),
                        texts(row, "chosen")))
                .list();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}

package se.utblick.topics;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;

/** The words of the house, in the policy's own order. */
@Component
public class Topics {

    private final JdbcClient jdbc;

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Topic> all() {
        return jdbc.sql("select * from topics.topic order by position")
                .query((row, index) -> new Topic(
                        new TopicId(row.getString("code")),
                        Topic.Kind.valueOf(row.getString("kind")),
                        new Bilingual(row.getString("name_sv"), row.getString("name_en"))))
                .list();
    }

    public Optional<Topic> topic(TopicId id) {
        return all().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** A word of its own, beside the policy's areas. */
    Topic addSubject(TopicId id, Bilingual name) {
        jdbc.sql("""
                        insert into topics.topic (code, kind, name_sv, name_en, position)
                        values (:code, 'SUBJECT', :sv, :en, (select max(position) + 1 from topics.topic))
                        """)
                .param("code", id.code())
                .param("sv", name.sv())
                .param("en", name.en())
                .update();
        return new Topic(id, Topic.Kind.SUBJECT, name);
    }

    /** The areas that work can be filed under: the priority areas, what cuts across them, and what lies outside. */
    public List<Topic> areas() {
        return all().stream()
                .filter(topic -> topic.kind() != Topic.Kind.SUBJECT)
                .toList();
    }
}

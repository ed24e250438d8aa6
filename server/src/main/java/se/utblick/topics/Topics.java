package se.utblick.topics;

import java.util.List;
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

    /** The areas that work can be filed under: the priority areas, what cuts across them, and what lies outside. */
    public List<Topic> areas() {
        return all().stream()
                .filter(topic -> topic.kind() != Topic.Kind.SUBJECT)
                .toList();
    }
}

package se.utblick.watch;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.steering.GoalId;

/** What the goals are called, for whoever chooses which of them an interest serves. */
@Component
public class GoalNames {

    /** A goal by its short name. */
    public record Name(GoalId id, String code, Bilingual name) {}

    private final JdbcClient jdbc;

    GoalNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Name> all() {
        return jdbc.sql("select id, code, short_sv, short_en from steering.goal order by position")
                .query((row, index) -> new Name(
                        new GoalId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        new Bilingual(row.getString("short_sv"), row.getString("short_en"))))
                .list();
    }
}

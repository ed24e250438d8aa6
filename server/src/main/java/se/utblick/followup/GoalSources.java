package se.utblick.followup;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.steering.Goal;

/** Where a goal is written: the thread from a goal back to the document that sets it. */
@Component
public class GoalSources {

    /** A document by the code it goes by and the name it has. */
    public record Source(String code, Bilingual title) {}

    private final JdbcClient jdbc;

    GoalSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Source> of(Goal goal) {
        return jdbc.sql("""
                        select code, title_sv, title_en
                        from   steering.document
                        where  id = :id
                        """)
                .param("id", goal.document().value())
                .query((row, index) -> new Source(
                        row.getString("code"), new Bilingual(row.getString("title_sv"), row.getString("title_en"))))
                .optional();
    }
}

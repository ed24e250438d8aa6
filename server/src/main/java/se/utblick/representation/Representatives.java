package se.utblick.representation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.PersonId;

/** Those of the house who can be sent somewhere, or stand behind somebody who is. */
public final class Representatives {

    /** Somebody with an account, by name. */
    public record Known(PersonId id, String name) {}

    private final JdbcClient jdbc;

    Representatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Known> all() {
        return jdbc.sql("""
                        select id, name
                        from   organisation.person
                        where  left_at is null
                        and    body_id is null
                        order by name collate organisation.swedish, id
                        """)
                .query((row, _) -> new Known(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}

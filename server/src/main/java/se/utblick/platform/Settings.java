package se.utblick.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each region settles for itself, by a name that begins with the module that asks: {@code representation.days}. */
@Component
public class Settings {

    private static final String KIND = "platform.setting";

    private final JdbcClient jdbc;
    private final Journal journal;

    Settings(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The number that has been settled, or the one that holds until somebody settles another. */
    public int number(String name, int otherwise) {
        return jdbc.sql("select value from platform.setting where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Author by, String name, int value) {
        jdbc.sql("""
                        insert into platform.setting (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """)
                .param("name", name)
                .param("value", Integer.toString(value))
                .update();
        var id = UUID.nameUUIDFromBytes((KIND + "/" + name).getBytes(StandardCharsets.UTF_8));
        journal.write(by, new Subject(KIND, id), "settled", "", name + " = " + value);
    }
}

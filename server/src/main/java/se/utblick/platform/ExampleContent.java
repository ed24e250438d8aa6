package se.utblick.platform;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the example content is loaded, which every page must say for as long as it is. */
@Component
public class ExampleContent {

    private static final String SETTING = "example-content";

    private final JdbcClient jdbc;
    // Asked for on every page and changed twice in an installation's life, always by this application.
    private volatile Optional<Boolean> known = Optional.empty();

    ExampleContent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isLoaded() {
        var loaded = known.orElseGet(() -> jdbc.sql("select exists (select from platform.setting where name = :name)")
                .param("name", SETTING)
                .query(Boolean.class)
                .single());
        known = Optional.of(loaded);
        return loaded;
    }

    public void markLoaded() {
        jdbc.sql("insert into platform.setting (name, value) values (:name, 'loaded') on conflict do nothing")
                .param("name", SETTING)
                .update();
        known = Optional.empty();
    }

    public void markRemoved() {
        jdbc.sql("delete from platform.setting where name = :name")
                .param("name", SETTING)
                .update();
        known = Optional.empty();
    }
}

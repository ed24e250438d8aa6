package se.utblick.app;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.platform.ExampleLoader;

/** Loads the example content on the very first start, and never again by itself. */
@Component
class ExampleAtFirstStart implements ApplicationRunner {

    private final ExampleLoader loader;
    private final JdbcClient jdbc;
    private final boolean wanted;

    ExampleAtFirstStart(ExampleLoader loader, JdbcClient jdbc, @Value("${utblick.example:false}") boolean wanted) {
        this.loader = loader;
        this.jdbc = jdbc;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (firstStart() && wanted) {
            Main.say("Loading the example content …");
            loader.load();
        }
    }

    /** True once: the row that says so stays, whether the example was wanted or not. */
    private boolean firstStart() {
        return jdbc.sql(
                                "insert into platform.setting (name, value) values ('first-start', now()::text) on conflict do nothing")
                        .update()
                == 1;
    }
}

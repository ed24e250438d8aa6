package se.utblick;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.utblick.platform.postgres.TestPostgres;

/** Gives an application under test a new and empty database in the tests' own PostgreSQL. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + TestPostgres.freshDatabase())
                .applyTo(context);
    }
}

package se.utblick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.utblick.platform.postgres.TestPostgres;

/** Gives an application under test a new and empty database in the tests' own PostgreSQL. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + TestPostgres.freshDatabase(), "utblick.data=" + freshFolder())
                .applyTo(context);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/houses")), "house");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

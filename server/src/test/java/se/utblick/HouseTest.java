package se.utblick;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.utblick.app.Main;

/**
 * A test in the whole house: the real application on a port of its own, with a real database that starts without any
 * content. All such tests share one application, so each makes the things it needs and leaves the others' alone.
 */
@Tag("house")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Main.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utblick.example=false",
            "server.address=127.0.0.1",
            // What the program does by itself is done in a test when the test says so.
            "utblick.jobs=false",
            // Several houses stand at once, and their one PostgreSQL has only so many connections.
            "spring.datasource.hikari.maximum-pool-size=8",
            "spring.datasource.hikari.minimum-idle=0"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface HouseTest {}

package se.utblick.app;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the modules are handed, and have no business choosing themselves. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}

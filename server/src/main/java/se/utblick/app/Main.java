package se.utblick.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where it starts. */
@SpringBootApplication(scanBasePackages = "se.utblick")
public class Main {

    public static void main(String[] args) {
        SpringApplication.run(Main.class, args);
    }
}

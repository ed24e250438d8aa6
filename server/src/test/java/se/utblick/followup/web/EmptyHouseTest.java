package se.utblick.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import se.utblick.FreshDatabase;
import se.utblick.HttpVisitor;
import se.utblick.app.Main;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

/** A house where nothing has been decided yet: the pages say so, and what to do about it. */
@Tag("house")
@SpringBootTest(
        classes = Main.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"utblick.example=false", "server.address=127.0.0.1", "spring.application.name=empty"})
@ContextConfiguration(initializers = FreshDatabase.class)
class EmptyHouseTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void pages_without_a_policy_or_a_plan_say_what_is_lacking_and_lead_there() {
        var strategist = signedUp(people, Set.of(), Role.STRATEGIST);
        var visitor = new HttpVisitor(port).signIn(strategist.email(), PASSWORD);

        assertThat(visitor.open("/goals").body())
                .contains("Det finns inga mål än")
                .contains("registrera fullmäktiges beslut")
                .contains("href=\"/documents\"");
        for (var address : new String[] {"/followup", "/followup/commitments"}) {
            assertThat(visitor.open(address).body())
                    .contains("Ingen handlingsplan är beslutad")
                    .contains("href=\"/plans\"");
        }
        assertThat(visitor.open("/followup/commitments.csv").body().lines()).hasSize(1);
    }
}

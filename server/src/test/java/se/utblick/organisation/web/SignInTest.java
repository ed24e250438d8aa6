package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

@HouseTest
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void whoever_is_not_signed_in_is_shown_to_the_door() {
        var answer = new HttpVisitor(port).ask("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void the_right_password_opens_the_house_and_the_wrong_one_does_not() {
        var strategist = signedUp(people, Set.of(), Role.STRATEGIST);

        var wrong = new HttpVisitor(port);
        wrong.open("/sign-in");
        assertThat(wrong.send("/sign-in", "email", strategist.email(), "password", "fel")
                        .body())
                .contains("Adressen eller lösenordet stämmer inte");

        var right = new HttpVisitor(port);
        right.open("/sign-in");
        assertThat(right.post("/sign-in", "email", strategist.email(), "password", PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
    }

    @Test
    void every_answer_carries_the_strict_headers_also_one_that_is_an_error() {
        var visitor = new HttpVisitor(port);
        for (var address : new String[] {"/sign-in", "/assets/app.css", "/assets/nothing.css"}) {
            assertThat(visitor.ask(address).headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValueSatisfying(policy ->
                            assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
        }
    }

    @Test
    void a_form_without_our_token_is_not_taken() {
        var visitor = new HttpVisitor(port);
        assertThat(visitor.post("/language", "to", "en").statusCode()).isEqualTo(403);
    }

    @Test
    void the_door_offers_no_example_roles_when_there_is_no_example() {
        assertThat(new HttpVisitor(port).open("/sign-in").body()).doesNotContain("/sign-in/example/");
    }
}

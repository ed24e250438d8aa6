package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

@HouseTest
class LostSessionTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_was_typed_survives_the_loss_of_the_session_and_is_sent_on_only_when_its_author_says_so() {
        var strategist = signedUp(people, Set.of(), Role.STRATEGIST);
        var visitor = new HttpVisitor(port).signIn(strategist.email(), PASSWORD);
        visitor.open("/");
        endSessionsOf(strategist.id().value().toString());

        var door = visitor.send("/some/form", "title", "Samråd om <havet>", "goal", "A1", "goal", "C2");
        assertThat(door.statusCode()).isEqualTo(401);
        assertThat(door.body()).contains("Det du skrev finns kvar", "name=\"kept.title\"", "Samråd om &lt;havet>");

        var back = visitor.send(
                "/sign-in",
                "email",
                strategist.email(),
                "password",
                PASSWORD,
                "kept-to",
                "/some/form",
                "kept.title",
                "Samråd om <havet>",
                "kept.goal",
                "A1",
                "kept.goal",
                "C2");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains("action=\"/some/form\"", "Skicka det jag skrev", "name=\"goal\" value=\"C2\"")
                .doesNotContain(PASSWORD);
    }

    @Test
    void a_kept_form_never_leads_out_of_the_house() {
        var strategist = signedUp(people, Set.of(), Role.STRATEGIST);
        var visitor = new HttpVisitor(port);
        visitor.open("/sign-in");

        var answer = visitor.post(
                "/sign-in", "email", strategist.email(), "password", PASSWORD, "kept-to", "//example.org/steal");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("example.org"));
    }

    @Test
    void after_too_many_wrong_passwords_even_the_right_one_must_wait() {
        var strategist = signedUp(people, Set.of(), Role.STRATEGIST);
        var visitor = new HttpVisitor(port);
        for (int i = 0; i < 8; i++) {
            visitor.open("/sign-in");
            visitor.send("/sign-in", "email", strategist.email(), "password", "fel");
        }
        visitor.open("/sign-in");

        assertThat(visitor.send("/sign-in", "email", strategist.email(), "password", PASSWORD)
                        .body())
                .contains("Vänta en kvart");
    }

    @Test
    void an_address_that_nobody_has_is_made_to_wait_just_the_same() {
        var visitor = new HttpVisitor(port);
        for (int i = 0; i < 8; i++) {
            visitor.open("/sign-in");
            visitor.send("/sign-in", "email", "nobody@example.org", "password", "fel");
        }
        visitor.open("/sign-in");

        assertThat(visitor.send("/sign-in", "email", "nobody@example.org", "password", "fel")
                        .body())
                .contains("Vänta en kvart");
    }

    private void endSessionsOf(String principal) {
        jdbc.sql("delete from platform.spring_session where principal_name = :name")
                .param("name", principal)
                .update();
    }
}

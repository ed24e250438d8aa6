package se.utblick.platform.web;

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
class FramePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void the_reader_chooses_a_language_and_keeps_it() {
        var visitor = new HttpVisitor(port);
        visitor.open("/sign-in");
        visitor.send("/language", "to", "en", "back", "/sign-in");

        assertThat(visitor.open("/sign-in").body()).contains("<html lang=\"en\">", "Sign in");
    }

    @Test
    void choosing_a_language_never_leads_out_of_the_house() {
        var visitor = new HttpVisitor(port);
        for (var trap :
                new String[] {"//example.org", "/\\example.org", "https://example.org", "/x\r\nSet-Cookie: a=b"}) {
            visitor.open("/sign-in");
            assertThat(visitor.post("/language", "to", "en", "back", trap)
                            .headers()
                            .firstValue("Location"))
                    .as(trap)
                    .hasValue("/");
        }
    }

    @Test
    void an_address_that_is_not_there_says_what_to_do_and_looks_like_every_other_page() {
        var answer = signedIn().open("/no-such-page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Sidan finns inte", "<main", "Till startsidan");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_page_for_the_signed_in_is_never_kept_by_the_browser() {
        assertThat(signedIn().open("/no-such-page").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
    }

    @Test
    void a_sentence_can_not_be_put_on_the_page_through_its_address() {
        var body =
                signedIn().open("/no-such-page?said=platform.error.ours.title").body();
        assertThat(body).doesNotContain("role=\"status\"");
    }

    @Test
    void what_never_changes_is_kept_by_the_browser_for_a_year() {
        assertThat(new HttpVisitor(port).ask("/assets/app.css").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("immutable"));
    }

    private HttpVisitor signedIn() {
        return new HttpVisitor(port)
                .signIn(signedUp(people, Set.of(), Role.EMPLOYEE).email(), PASSWORD);
    }
}

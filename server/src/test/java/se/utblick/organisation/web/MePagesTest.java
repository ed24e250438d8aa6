package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.Role;

/** Everybody's own page. */
@HouseTest
class MePagesTest {

    private static final String NEW = "fyra gröna kossor dansar";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    Person person;
    HttpVisitor visitor;

    @BeforeEach
    void enter() {
        var unit = aUnit(organisation, "Regional utveckling");
        person = signedUp(people, Set.of(unit.id()), Role.STRATEGIST, Role.PARTNER);
        visitor = new HttpVisitor(port).signIn(person.email(), PASSWORD);
        visitor.open("/me");
    }

    @Test
    void one_sees_what_one_is_and_may_and_finds_the_page_in_the_frame() {
        assertThat(visitor.open("/me").body())
                .contains("<h1>" + person.name() + "</h1>", person.email(), "Regional utveckling")
                .contains("Internationell strateg", "Samverkanspart", "ta fram handlingsplanen")
                .contains("href=\"/me\"");
    }

    @Test
    void a_password_is_changed_and_only_the_session_that_did_it_goes_on() {
        var elsewhere = new HttpVisitor(port).signIn(person.email(), PASSWORD);

        assertThat(change(PASSWORD, NEW, NEW).body()).contains("Lösenordet är bytt");

        assertThat(visitor.ask("/me").statusCode()).isEqualTo(200);
        assertThat(elsewhere.ask("/me").statusCode()).isEqualTo(302);
        assertThat(elsewhere.signIn(person.email(), PASSWORD).ask("/me").statusCode())
                .isEqualTo(302);
        assertThat(elsewhere.signIn(person.email(), NEW).ask("/me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_wrong_is_said_and_no_password_is_sent_back() {
        assertThat(wrong("", "", "")).contains("Nuvarande lösenord: Fyll i fältet", "Nytt lösenord: Fyll i fältet");
        assertThat(wrong("fel", NEW, NEW)).contains("nuvarande lösenordet stämmer inte");
        assertThat(wrong(PASSWORD, NEW, NEW + "!")).contains("De två nya lösenorden är olika");
        assertThat(wrong(PASSWORD, "elva tecken", "elva tecken")).contains("har 11 tecken. Det behöver minst 12");
        assertThat(wrong(PASSWORD, person.email(), person.email())).contains("är din e-postadress");
        assertThat(wrong(PASSWORD, "Lösenord2026!", "Lösenord2026!")).contains("skulle gissa på");
        assertThat(wrong("x".repeat(301), NEW, NEW)).contains("301 tecken");

        assertThat(new HttpVisitor(port)
                        .signIn(person.email(), PASSWORD)
                        .ask("/me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_session_that_is_lost_carries_no_password_through_the_door() {
        people.signOutEverywhere(person.actor());

        var door = change(PASSWORD, NEW, NEW);

        assertThat(door.statusCode()).isEqualTo(401);
        assertThat(door.body()).doesNotContain(PASSWORD, NEW, "passwordNew");
    }

    @Test
    void one_signs_out_everywhere_at_once() {
        var elsewhere = new HttpVisitor(port).signIn(person.email(), PASSWORD);
        var somebodyElse = signedUp(people, Set.of(), Role.EMPLOYEE);
        var theirs = new HttpVisitor(port).signIn(somebodyElse.email(), PASSWORD);

        assertThat(visitor.send("/me/sessions").body()).contains("Du är utloggad");

        assertThat(visitor.ask("/me").statusCode()).isEqualTo(302);
        assertThat(elsewhere.ask("/me").statusCode()).isEqualTo(302);
        assertThat(theirs.ask("/me").statusCode()).isEqualTo(200);
    }

    private String wrong(String old, String fresh, String again) {
        var answer = change(old, fresh, again);
        assertThat(answer.statusCode()).isEqualTo(422);
        if (!fresh.isEmpty()) {
            assertThat(answer.body()).doesNotContain("value=\"" + fresh).doesNotContain(PASSWORD);
        }
        return answer.body();
    }

    private java.net.http.HttpResponse<String> change(String old, String fresh, String again) {
        return visitor.send("/me", "passwordNow", old, "passwordNew", fresh, "passwordAgain", again);
    }
}

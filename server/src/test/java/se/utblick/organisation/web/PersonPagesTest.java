package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.Role;

/** Who is let in, with which roles, and how they leave. */
@HouseTest
class PersonPagesTest {

    private static final String NEW = "/administration/people/new";
    private static final Pattern SHOWN = Pattern.compile("translate=\"no\">([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    HttpVisitor visitor;
    Person administrator;

    @BeforeEach
    void enter() {
        administrator = signedUp(people, Set.of(), Role.ADMINISTRATOR);
        visitor = new HttpVisitor(port).signIn(administrator.email(), PASSWORD);
        visitor.open(NEW);
    }

    @Test
    void somebody_is_let_in_and_the_password_is_shown_once_and_works() {
        var email = email();
        var unit = aUnit(organisation, "Kultur");

        var answer = visitor.send(
                NEW,
                "name",
                "Kim Ek",
                "address",
                email,
                "roles",
                "HEAD_OF_UNIT",
                "roles",
                "EMPLOYEE",
                "units",
                unit.id().value().toString());
        var password = shown(answer.body());

        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(new HttpVisitor(port).signIn(email, password).open("/me").body())
                .contains("<h1>Kim Ek</h1>", "Verksamhetschef", "Medarbetare", "Kultur");
        var kim = everybody(email);
        assertThat(visitor.open(OrganisationPaths.person(kim.id())).body())
                .contains("Släpptes in: Medarbetare, Verksamhetschef")
                .doesNotContain(password);
        assertThat(visitor.open("/administration").body()).contains("Kim Ek").doesNotContain(password);
    }

    @Test
    void what_is_wrong_with_a_person_is_said_in_plain_words() {
        aUnit(organisation, "Att välja");
        assertThat(wrong("name", "", "address", "", "x", ""))
                .contains("Namn: Fyll i fältet", "E-postadress: Fyll i fältet", "Välj minst en roll");
        assertThat(wrong("name", "Kim", "address", "inte en adress", "roles", "EMPLOYEE"))
                .contains("Skriv en e-postadress", "value=\"inte en adress\"", "value=\"Kim\"");
        assertThat(wrong("name", "x".repeat(121), "address", "e@x", "roles", "EMPLOYEE"))
                .contains("121 tecken");
        assertThat(wrong("name", "Kim", "address", "e@x", "roles", "HEAD_OF_UNIT"))
                .contains("minst en verksamhet");
        assertThat(wrong("name", "Kim", "address", "e@x", "roles", "KUNG")).contains("Välj ett av alternativen");
        assertThat(wrong("name", "Kim", "address", "e@x", "roles", "PUBLIC")).contains("Välj minst en roll");
        assertThat(wrong("name", "Kim", "address", "e@x", "roles", "EMPLOYEE", "units", "ingen"))
                .contains("Verksamheter: Välj ett av alternativen");
        assertThat(wrong("name", "Kim", "address", administrator.email(), "roles", "EMPLOYEE"))
                .contains("Någon har redan den här adressen", "value=\"EMPLOYEE\" checked");
    }

    @Test
    void a_partner_comes_from_somewhere_and_is_nothing_else() {
        var body = aBody(organisation, BodyKind.COUNTY_ACTOR, "Kommunförbundet")
                .id()
                .value()
                .toString();

        assertThat(wrong("name", "P", "address", "p@x", "roles", "PARTNER")).contains("Välj det organ");
        assertThat(wrong("name", "P", "address", "p@x", "roles", "EMPLOYEE", "partner", body))
                .contains("Bara en samverkanspart");
        assertThat(wrong("name", "P", "address", "p@x", "roles", "PARTNER", "roles", "EMPLOYEE", "partner", body))
                .contains("inte en av oss");
        assertThat(wrong(
                        "name",
                        "P",
                        "address",
                        "p@x",
                        "roles",
                        "PARTNER",
                        "partner",
                        UUID.randomUUID().toString()))
                .contains("Kommer från: Välj ett av alternativen");
        assertThat(visitor.send(NEW, "name", "P", "address", email(), "roles", "PARTNER", "partner", body)
                        .body())
                .contains("P kan logga in");
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_request_and_says_why() {
        var colleague = signedUp(people, Set.of(), Role.ADMINISTRATOR);
        var theirs = new HttpVisitor(port).signIn(colleague.email(), PASSWORD);
        assertThat(theirs.open("/administration").statusCode()).isEqualTo(200);

        var withoutWhy = change(colleague, "1", "");
        assertThat(withoutWhy.statusCode()).isEqualTo(422);
        assertThat(withoutWhy.body()).contains("Varför: Fyll i fältet");
        assertThat(change(colleague, "1", "Ny tjänst").body()).contains("Ändringen är sparad");

        assertThat(theirs.open("/administration").statusCode()).isEqualTo(403);
        assertThat(change(colleague, "1", "Sen").statusCode()).isEqualTo(409);
    }

    @Test
    void whoever_leaves_is_out_at_once_and_can_be_let_back_in() {
        var colleague = signedUp(people, Set.of(), Role.EMPLOYEE);
        var theirs = new HttpVisitor(port).signIn(colleague.email(), PASSWORD);
        assertThat(theirs.open("/me").body()).contains("Mina uppgifter");
        var leaving = OrganisationPaths.leaving(colleague.id());
        visitor.open(leaving);

        assertThat(visitor.send(leaving, "version", "1", "why", "").statusCode())
                .isEqualTo(422);
        assertThat(visitor.send(leaving, "version", "1", "why", "Pension").body())
                .contains("kan inte logga in längre");
        assertThat(theirs.ask("/me").statusCode()).isEqualTo(302);
        assertThat(visitor.send(leaving, "version", "1", "why", "Igen").statusCode())
                .isEqualTo(409);

        var page = visitor.open(OrganisationPaths.person(colleague.id())).body();
        assertThat(page).contains("Har slutat", "Pension", "Släpp in igen");
        var password =
                shown(visitor.send(OrganisationPaths.comingBack(colleague.id())).body());
        assertThat(theirs.signIn(colleague.email(), password).ask("/me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_new_password_signs_the_old_one_out() {
        var colleague = signedUp(people, Set.of(), Role.EMPLOYEE);
        var theirs = new HttpVisitor(port).signIn(colleague.email(), PASSWORD);

        var password =
                shown(visitor.send(OrganisationPaths.password(colleague.id())).body());

        assertThat(theirs.ask("/me").statusCode()).isEqualTo(302);
        assertThat(theirs.signIn(colleague.email(), PASSWORD).ask("/me").statusCode())
                .isEqualTo(302);
        assertThat(theirs.signIn(colleague.email(), password).ask("/me").statusCode())
                .isEqualTo(200);
        assertThat(visitor.open(OrganisationPaths.password(colleague.id())).body())
                .doesNotContain(password);
    }

    private String wrong(String... fields) {
        var answer = visitor.send(NEW, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private java.net.http.HttpResponse<String> change(Person person, String version, String why) {
        return visitor.send(
                OrganisationPaths.person(person.id()),
                "name",
                person.name(),
                "address",
                person.email(),
                "roles",
                "EMPLOYEE",
                "version",
                version,
                "why",
                why);
    }

    private Person everybody(String email) {
        return people.everybody(administrator.actor()).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(String page) {
        var found = SHOWN.matcher(page);
        assertThat(found.find()).as("a password is shown").isTrue();
        return found.group(1);
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }
}

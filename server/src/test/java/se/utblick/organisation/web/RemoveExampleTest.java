package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.ExampleRemoval;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.Role;
import se.utblick.organisation.SignInPaths;
import se.utblick.platform.Journal;

/** From the example to the real thing, in a house of its own that starts with the example: each step needs the one before. */
@HouseTest
@TestPropertySource(properties = "utblick.example=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemoveExampleTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Test
    @Order(1)
    void the_example_does_not_go_before_there_is_somebody_real() {
        var visitor = asExample(Role.ADMINISTRATOR);
        assertThat(visitor.open("/administration").body()).contains("Ta bort allt exempelinnehåll");

        assertThat(visitor.open("/administration/example").body())
                .contains(
                        "Det finns ingen riktig systemförvaltare än",
                        "12 verksamheter",
                        "exempelpersoner",
                        "aktiviteter",
                        "20 intressen",
                        "40 publikationer, med sina träffar",
                        "8 ställningstaganden till träffar",
                        "exempelbeslut, och allt som har lagts fram")
                .doesNotContain("Inga exempelbeslut")
                .doesNotContain("action=\"/administration/example\"");
        assertThat(visitor.send("/administration/example").statusCode()).isEqualTo(409);
        assertThat(people.examplePeople()).isNotEmpty();
    }

    @Test
    @Order(2)
    void the_last_administrator_neither_leaves_nor_loses_the_role() {
        var example = example(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> people.leave(Actor.program(), example.id(), example.version(), "Slutar"))
                .isInstanceOf(Refused.class);

        var real = signedUp(people, Set.of(), Role.ADMINISTRATOR);
        var visitor = new HttpVisitor(port).signIn(real.email(), PASSWORD);
        visitor.open(OrganisationPaths.leaving(real.id()));
        // The example's administrator does not count: they go with the example.
        assertThat(visitor.send(OrganisationPaths.leaving(real.id()), "version", "1", "why", "Slutar")
                        .body())
                .contains("den sista systemförvaltaren");
        var changed = visitor.send(
                OrganisationPaths.person(real.id()),
                "name",
                "Bytt namn",
                "address",
                real.email(),
                "roles",
                "EMPLOYEE",
                "version",
                "1",
                "why",
                "Ny tjänst");
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("Roller: Den här personen är den sista", "value=\"Bytt namn\"");
        assertThat(people.person(real.id()).orElseThrow().isAdministrator()).isTrue();

        var second = signedUp(people, Set.of(), Role.ADMINISTRATOR);
        people.leave(Actor.program(), second.id(), second.version(), "Slutar");
    }

    @Test
    @Order(3)
    void an_example_administrator_takes_the_example_out_and_goes_with_it() {
        var visitor = asExample(Role.ADMINISTRATOR);
        var other = asExample(Role.STRATEGIST);
        var rows = journal.count();
        assertThat(visitor.open("/administration/example").body())
                .contains("loggas ut", "Journalen, med")
                .contains("action=\"/administration/example\"");

        assertThat(visitor.send("/administration/example").body()).contains("Du är utloggad");

        assertThat(visitor.ask("/me").statusCode()).isEqualTo(302);
        assertThat(other.ask("/me").statusCode()).isEqualTo(302);
        assertThat(people.examplePeople()).isEmpty();
        assertThat(journal.count()).isEqualTo(rows + 1);
        assertThat(journal.about(ExampleRemoval.SUBJECT))
                .extracting(Journal.Entry::action)
                .containsExactly("removed");
        assertThat(visitor.open("/sign-in").body()).doesNotContain("/sign-in/example/", "Innehållet är påhittat");
    }

    @Test
    @Order(4)
    void nothing_is_left_to_take_out() {
        var real = signedUp(people, Set.of(), Role.ADMINISTRATOR);
        var visitor = new HttpVisitor(port).signIn(real.email(), PASSWORD);

        assertThat(visitor.open("/administration").body())
                .contains("Det finns inga verksamheter än", "Beslut kan inte registreras än")
                .doesNotContain("Ta bort allt exempelinnehåll");
        assertThat(visitor.send(OrganisationPaths.NEW_PERSON, "name", "Chef", "address", "c@x", "roles", "HEAD_OF_UNIT")
                        .body())
                .contains("Lägg till verksamheten först");
        assertThat(visitor.open("/administration/example").statusCode()).isEqualTo(404);
        assertThat(visitor.send("/administration/example").statusCode()).isEqualTo(404);
    }

    private HttpVisitor asExample(Role role) {
        var visitor = new HttpVisitor(port);
        visitor.open("/sign-in");
        visitor.send(SignInPaths.example(example(role).id().value().toString()));
        return visitor;
    }

    private Person example(Role role) {
        return people.examplePeople().stream()
                .filter(person -> person.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }
}

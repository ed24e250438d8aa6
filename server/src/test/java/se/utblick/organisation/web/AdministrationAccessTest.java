package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

/** Every address of the administration, asked for by every role: who may, who may not, and that a no changes nothing. */
@HouseTest
class AdministrationAccessTest {

    private static final Set<String> EVERYBODYS = Set.of(OrganisationPaths.ME, OrganisationPaths.SESSIONS);

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    String unit;
    String body;
    String person;
    String function;

    @BeforeEach
    void fill() {
        unit = OrganisationPaths.unit(aUnit(organisation, "En enhet").id());
        body = OrganisationPaths.body(
                aBody(organisation, BodyKind.OFFICE, "Ett kontor").id());
        person = OrganisationPaths.person(
                signedUp(people, Set.of(), Role.EMPLOYEE).id());
        var added = new Function("f" + UUID.randomUUID(), Bilingual.swedish("En funktion"));
        organisation.add(Actor.program(), added);
        function = OrganisationPaths.function(added.code());
    }

    @Test
    void the_list_of_addresses_below_is_whole() {
        var found = new TreeSet<String>();
        handlers.getHandlerMethods()
                .forEach((route, _) -> route.getPatternValues().stream()
                        .filter(path -> path.matches("/(administration|me)(/.*)?"))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> found.add(method + " " + path))));

        assertThat(found)
                .containsExactly(
                        "GET /administration",
                        "GET /administration/bodies/new",
                        "GET /administration/bodies/{id}",
                        "GET /administration/example",
                        "GET /administration/functions/new",
                        "GET /administration/functions/{code}",
                        "GET /administration/people/new",
                        "GET /administration/people/{id}",
                        "GET /administration/people/{id}/leaving",
                        "GET /administration/people/{id}/password",
                        "GET /administration/people/{id}/return",
                        "GET /administration/post",
                        "GET /administration/units/new",
                        "GET /administration/units/{id}",
                        "GET /me",
                        "POST /administration/bodies/new",
                        "POST /administration/bodies/{id}",
                        "POST /administration/example",
                        "POST /administration/functions/new",
                        "POST /administration/functions/{code}",
                        "POST /administration/people/new",
                        "POST /administration/people/{id}",
                        "POST /administration/people/{id}/leaving",
                        "POST /administration/people/{id}/password",
                        "POST /administration/people/{id}/return",
                        "POST /administration/post/{id}/again",
                        "POST /administration/units/new",
                        "POST /administration/units/{id}",
                        "POST /me",
                        "POST /me/sessions");
        assertThat(EVERYBODYS).allMatch(path -> found.stream().anyMatch(route -> route.endsWith(" " + path)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void every_other_role_may_see_itself_and_nothing_of_the_administration(Role role) {
        var visitor =
                new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
        assertThat(visitor.open("/me").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/me").body()).doesNotContain("href=\"/administration\"");

        var before = everything();
        for (var address : addresses(RequestMethod.GET)) {
            assertThat(visitor.ask(address).statusCode()).as("GET " + address).isEqualTo(403);
        }
        for (var address : addresses(RequestMethod.POST)) {
            assertThat(visitor.post(address, good()).statusCode())
                    .as("POST " + address)
                    .isEqualTo(403);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_administrator_may_see_it_all() {
        var visitor = new HttpVisitor(port)
                .signIn(signedUp(people, Set.of(), Role.ADMINISTRATOR).email(), PASSWORD);
        for (var address : addresses(RequestMethod.GET)) {
            // Without an example there is nothing to take out; a password that has been shown leads back to the person.
            var expected = address.equals(OrganisationPaths.EXAMPLE) ? 404 : 200;
            assertThat(visitor.open(address).statusCode()).as("GET " + address).isEqualTo(expected);
        }
    }

    @Test
    void whoever_is_not_signed_in_is_shown_to_the_door() {
        var stranger = new HttpVisitor(port);
        stranger.open("/sign-in");
        for (var address : addresses(RequestMethod.GET)) {
            assertThat(stranger.ask(address).statusCode()).as(address).isEqualTo(302);
        }
        var before = everything();
        for (var address : addresses(RequestMethod.POST)) {
            assertThat(stranger.post(address, good()).statusCode()).as(address).isIn(302, 401);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whoever_is_taken_out_while_signed_in_is_shown_to_the_door() {
        var gone = signedUp(people, Set.of(), Role.EMPLOYEE);
        var visitor = new HttpVisitor(port).signIn(gone.email(), PASSWORD);
        jdbc.sql("delete from organisation.person where id = :id")
                .param("id", gone.id().value())
                .update();

        var answer = visitor.ask("/me");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    private List<String> addresses(RequestMethod method) {
        var both = List.of(
                "/administration/bodies/new",
                body,
                "/administration/example",
                "/administration/functions/new",
                function,
                "/administration/people/new",
                person,
                person + "/leaving",
                person + "/password",
                person + "/return",
                "/administration/units/new",
                unit);
        var alone = method == RequestMethod.POST
                ? Stream.of("/administration/post/" + UUID.randomUUID() + "/again")
                : Stream.of("/administration", "/administration/post");
        return Stream.concat(alone, both.stream()).toList();
    }

    /** Would be taken by any of the forms, were it sent by somebody who may. */
    private static String[] good() {
        return new String[] {
            "nameSv",
            "Nytt",
            "code",
            "k" + UUID.randomUUID().toString().substring(0, 8),
            "kind",
            "BOARD",
            "name",
            "Ny",
            "address",
            UUID.randomUUID() + "@example.org",
            "roles",
            "ADMINISTRATOR",
            "why",
            "Prov",
            "version",
            "1"
        };
    }

    /** A sum of all that the module keeps, passwords too. */
    private String everything() {
        return jdbc.sql("""
                        select md5(string_agg(line, '|' order by line))
                        from   (select u::text as line from organisation.unit u
                                union all select f::text from organisation.function f
                                union all select b::text from organisation.body b
                                union all select p::text from organisation.person p
                                union all select r::text from organisation.person_role r
                                union all select n::text from organisation.person_unit n
                                union all select h::text from platform.journal_head h) as everything
                        """).query(String.class).single();
    }
}

package se.utblick.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.DelegationRule;
import se.utblick.decisions.Delegations;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.Meetings;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;

@HouseTest
class DelegationPagesTest {

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    Delegations delegations;

    @Autowired
    Meetings meetings;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    Body committee;
    Function director;
    HttpVisitor registrar;
    String number;

    @BeforeEach
    void come_in() {
        committee = aBody(organisation, BodyKind.COMMITTEE, "Nämnden " + UUID.randomUUID());
        director = new Function("f" + UUID.randomUUID(), new Bilingual("Direktören", "The director"));
        organisation.add(Actor.program(), director);
        number = UUID.randomUUID().toString().substring(0, 8);
        registrar = visitor(Role.REGISTRAR);
    }

    @Test
    void from_delegation_to_reported_decision() {
        assertThat(give("STAND", "function", director.code())).contains("Delegationen är inlagd", number, "Direktören");

        registrar.open(DecisionsPaths.NEW_DELEGATED_DECISION);
        assertThat(registrar
                        .send(
                                DecisionsPaths.NEW_DELEGATED_DECISION,
                                "rule",
                                rule().id().toString(),
                                "title",
                                "Svar lämnas på samrådet " + number,
                                "on",
                                today.minusDays(2).toString(),
                                "registryNumber",
                                "26RS12")
                        .body())
                .contains("väntar på att anmälas", "Svar lämnas på samrådet " + number);

        var meeting = meetings.plan(
                        Actor.program(), committee.id(), List.of(new Meeting.Planned(today, Optional.empty())))
                .getFirst();
        var decision = delegations.toReport().stream()
                .filter(one -> one.title().endsWith(number))
                .findFirst()
                .orElseThrow();
        registrar.open(DecisionsPaths.DELEGATION);
        assertThat(registrar
                        .send(
                                DecisionsPaths.DELEGATION_REPORTED,
                                "decision",
                                decision.id().toString(),
                                "meeting",
                                meeting.value().toString())
                        .body())
                .contains("Besluten är markerade som anmälda");
        assertThat(delegations.toReport()).extracting(one -> one.id()).doesNotContain(decision.id());
    }

    @Test
    void a_group_of_officials_and_goals_are_refused_with_the_law() {
        assertThat(give("STAND", "function", director.code(), "function", "registrator"))
                .contains("Beslutanderätt kan inte ges till en grupp av tjänstemän");
        assertThat(give("GOALS", "function", director.code()))
                .contains("Delegationen går inte att lägga in", "6 kap. 38 §", director.code());
        assertThat(delegations.rules())
                .extracting(rule -> rule.terms().number())
                .doesNotContain(number);
    }

    @Test
    void a_rule_is_passed_on_and_ended_from_the_table() {
        give("STAND", "function", director.code(), "mayPassOn", "true");
        var rule = rule();
        var page = registrar
                .open(DecisionsPaths.NEW_DELEGATION_RULE + "?from=" + rule.id())
                .body();
        assertThat(page).contains("Vidaredelegera", number);

        registrar.open(DecisionsPaths.ending(rule.id()));
        assertThat(registrar
                        .send(DecisionsPaths.ending(rule.id()), "lastDay", today.toString(), "endWhy", "Ny ordning")
                        .body())
                .contains("Delegationens sista dag är satt");
        assertThat(rule().isValidOn(today.plusDays(1))).isFalse();
    }

    @Test
    void others_read_the_table_and_reach_no_form() {
        var employee = visitor(Role.EMPLOYEE);
        assertThat(employee.open(DecisionsPaths.DELEGATION).statusCode()).isEqualTo(200);
        for (var path : List.of(DecisionsPaths.NEW_DELEGATION_RULE, DecisionsPaths.NEW_DELEGATED_DECISION)) {
            assertThat(employee.open(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(visitor(Role.PARTNER).open(DecisionsPaths.DELEGATION).statusCode())
                .isEqualTo(403);
        assertThat(registrar.open(DecisionsPaths.ending(UUID.randomUUID())).statusCode())
                .isEqualTo(404);
        assertThat(registrar
                        .send(
                                DecisionsPaths.DELEGATION_REPORTED,
                                "decision",
                                "påhittat",
                                "meeting",
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    private String give(String matter, String... delegate) {
        registrar.open(DecisionsPaths.NEW_DELEGATION_RULE);
        var fields = new ArrayList<>(List.of(
                "number",
                number,
                "body",
                committee.id().value().toString(),
                "delegationMatter",
                matter,
                "delegate",
                "OFFICIAL",
                "validFrom",
                today.minusDays(30).toString(),
                "on",
                today.minusDays(30).toString(),
                "paragraph",
                "§ 8",
                "registryNumber",
                "26RS11"));
        fields.addAll(List.of(delegate));
        return registrar
                .send(DecisionsPaths.NEW_DELEGATION_RULE, fields.toArray(String[]::new))
                .body();
    }

    private DelegationRule rule() {
        return delegations.rules().stream()
                .filter(rule -> rule.terms().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private HttpVisitor visitor(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }
}

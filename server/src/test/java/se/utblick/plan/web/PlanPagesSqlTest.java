package se.utblick.plan.web;

import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.plan.PlanSamples;
import se.utblick.plan.PlanState;

@HouseTest
class PlanPagesSqlTest {

    // The house's own measure for a page is twelve. Two of them fetch and keep the session; those are not counted here,
    // since the one before may still be keeping its own when the next page begins.
    private static final int MOST = 12 - 2;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Test
    void no_page_of_a_plan_asks_the_database_more_than_a_dozen_times() {
        var adopted = PlanSamples.inForce(jdbc, organisation);
        var collecting = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var proposal = PlanSamples.made(jdbc, organisation, PlanState.PROPOSAL);
        var out = PlanSamples.made(jdbc, organisation, PlanState.OUT_FOR_COMMENT);
        var person = signedUp(people, Set.of(), Role.STRATEGIST);
        var visitor = new HttpVisitor(port).signIn(person.email(), PASSWORD);
        var at = "/plans/" + adopted.year();
        var every = new SoftAssertions();
        for (var address : List.of(
                "/plans",
                at,
                at + "/table",
                at + "/coverage",
                at + "/steps",
                at + "/revisions",
                at + "/revisions/new",
                "/plans/" + collecting.year() + "/steps",
                "/plans/" + proposal.year() + "/steps",
                "/plans/" + out.year() + "/steps",
                "/plans/" + collecting.year() + "/units",
                "/plans/" + collecting.year() + "/units/" + collecting.unit().code(),
                "/activities/new",
                "/year")) {
            visitor.open(address);
            var asked = asked(() -> visitor.open(address));
            every.assertThat(asked.size())
                    .as(address + System.lineSeparator() + String.join(System.lineSeparator(), asked))
                    .isLessThanOrEqualTo(MOST);
        }
        every.assertAll();
    }

    /** What the database is asked while somebody does something. */
    private static List<String> asked(Runnable doing) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
        try {
            doing.run();
        } finally {
            log.setLevel(null);
            log.detachAppender(heard);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.startsWith("Executing prepared SQL statement") || said.startsWith("Executing SQL"))
                .map(said -> said.replaceAll("\\s+", " "))
                .filter(said -> !said.contains("platform.spring_session"))
                .toList();
    }
}

package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Role;

/** Everybody may follow every link that they are shown: it leads to a whole page, in either language, in little time. */
@HouseTest
@TestPropertySource(properties = {"utblick.example=true", "utblick.measure=true"})
class EveryPageTest {

    private static final int MOST_STATEMENTS = 15;
    // Three pages ask every register that there is: for what waits, for what has a day, and for what belongs to the
    // example.
    private static final int MOST_WHERE_ALL_ARE_ASKED = 19;
    private static final Set<String> ALL_ARE_ASKED = Set.of("/", "/year", "/administration/example");
    private static final Pattern COUNT = Pattern.compile("sql;desc=(\\d+)");
    private static final Pattern HEADING = Pattern.compile("<h1\\b");
    // A key where its sentence should be, or a place in a sentence that nothing was put in.
    private static final Pattern UNWRITTEN = Pattern.compile(
            "\\?\\?|>\\s*(platform|organisation|steering|plan|watch|followup|home|decisions|topics|networks|representation"
                    + "|consultations|dossiers)"
                    + "\\.[a-z.-]+\\s*<|\\{\\d[^}]*\\}");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "PUBLIC")
    void no_link_leads_nowhere(Role role) {
        var visitor = entered(role);
        // The first to see the findings on a day waits while they are ranked for it; that is no page's cost.
        visitor.open("/findings");
        mustBeWhole(visitor, "sv");

        visitor.send("/language", "to", "en", "back", "/");
        mustBeWhole(visitor, "en");
    }

    private void mustBeWhole(HttpVisitor visitor, String language) {
        var stops = new Walk(visitor, 2).from("/");
        var every = new SoftAssertions();
        for (var stop : stops) {
            every.assertThat(stop.page().statusCode()).as(stop.toString()).isEqualTo(200);
            if (stop.isPage() && stop.page().statusCode() == 200) {
                var body = stop.page().body();
                every.assertThat(body).as(stop.toString()).contains("<html lang=\"" + language + "\"");
                every.assertThat(HEADING.matcher(body).results().count())
                        .as("headings of " + stop)
                        .isEqualTo(1);
                every.assertThat(UNWRITTEN
                                .matcher(body)
                                .results()
                                .map(found -> found.group())
                                .toList())
                        .as("unwritten on " + stop)
                        .isEmpty();
                every.assertThat(statements(stop))
                        .as("statements of " + stop)
                        .isBetween(
                                0, ALL_ARE_ASKED.contains(stop.address()) ? MOST_WHERE_ALL_ARE_ASKED : MOST_STATEMENTS);
            }
        }
        every.assertThat(stops).hasSizeGreaterThan(5);
        every.assertAll();
    }

    private static int statements(Walk.Stop stop) {
        return stop.page()
                .headers()
                .firstValue("Server-Timing")
                .flatMap(said -> COUNT.matcher(said).results().findFirst())
                .map(count -> Integer.parseInt(count.group(1)))
                .orElse(-1);
    }

    private HttpVisitor entered(Role role) {
        var somebody =
                jdbc.sql("""
                        select p.id
                        from organisation.person p
                        join organisation.person_role r on r.person_id = p.id
                        where r.role = :role
                        limit 1""").param("role", role.name()).query(String.class).optional();
        assertThat(somebody).as("somebody in the example who is " + role).isPresent();
        var visitor = new HttpVisitor(port);
        visitor.open("/sign-in");
        visitor.send("/sign-in/example/" + somebody.orElseThrow());
        return visitor;
    }
}

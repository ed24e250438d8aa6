package se.utblick.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.ExampleRemoval;
import se.utblick.organisation.People;
import se.utblick.platform.Journal;
import se.utblick.platform.Tool;

/** What whoever looks after the server does from its command line, in a house of its own that starts with the example. */
@HouseTest
@TestPropertySource(properties = {"utblick.example=true", "house=tools"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToolsTest {

    private static final Pattern PASSWORD = Pattern.compile("this password: (\\S+)");

    @LocalServerPort
    int port;

    @Autowired
    List<Tool> tools;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    /** What it ended with, and what it said. */
    private record Outcome(int exit, String said) {}

    @Test
    @Order(1)
    void somebody_is_let_in_with_a_password_that_works() {
        var outcome = run("add-person", "vera@example.org", "administrator", "Vera", "Verklig");

        assertThat(outcome.exit()).isZero();
        var password = PASSWORD.matcher(outcome.said()).results().findFirst().orElseThrow();
        var visitor = new HttpVisitor(port).signIn("vera@example.org", password.group(1));
        assertThat(visitor.open("/me").body()).contains("Vera Verklig");
    }

    @Test
    @Order(2)
    void what_cannot_be_understood_changes_nothing_and_says_what_to_write() {
        var before = journal.count();

        assertThat(run("add-person")).isEqualTo(run("add-person", "vera", "ADMINISTRATOR", "Vera"));
        assertThat(run("add-person").said()).contains("for example");
        assertThat(run("add-person", "ny@example.org", "KING", "Ny").said())
                .contains("There is no role KING", "STRATEGIST");
        assertThat(run("add-person", "vera@example.org", "STRATEGIST", "En annan"))
                .isEqualTo(new Outcome(
                        1, "Somebody already signs in with vera@example.org. Nothing has been changed." + line()));
        assertThat(journal.count()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_example_is_taken_out_once_and_the_journal_says_so() {
        assertThat(run("remove-example").said()).contains("has been taken out");

        assertThat(people.examplePeople()).isEmpty();
        assertThat(journal.about(ExampleRemoval.SUBJECT))
                .extracting(Journal.Entry::action)
                .containsExactly("removed");
        assertThat(run("remove-example"))
                .isEqualTo(new Outcome(0, "There is no example content to take out." + line()));
        assertThat(journal.about(ExampleRemoval.SUBJECT)).hasSize(1);
    }

    @Test
    @Order(4)
    void a_journal_that_somebody_has_been_at_is_found_out() {
        var whole = run("verify-journal");
        assertThat(whole.exit()).isZero();
        assertThat(whole.said()).contains("The journal is whole: " + journal.count() + " rows");

        tamper("update platform.journal set why = 'Av en annan anledning' where number = 2");
        assertThat(run("verify-journal"))
                .isEqualTo(new Outcome(1, "Row 2 has been changed since it was written." + line()));

        tamper("delete from platform.journal where number = 2");
        assertThat(run("verify-journal")).isEqualTo(new Outcome(1, "Row 2 is missing." + line()));
    }

    /** As somebody with all powers over the database would. */
    private void tamper(String statement) {
        jdbc.sql("alter table platform.journal disable trigger written_once").update();
        jdbc.sql(statement).update();
    }

    private Outcome run(String name, String... arguments) {
        var said = new ByteArrayOutputStream();
        var tool = tools.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var exit = tool.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Outcome(exit, said.toString(StandardCharsets.UTF_8));
    }

    private static String line() {
        return System.lineSeparator();
    }
}

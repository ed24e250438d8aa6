package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.platform.post.PostSamples.aLetter;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.post.Outbox;
import se.utblick.platform.post.PostSamples;

/** What those who look after the house see of its letters. */
@HouseTest
class PostPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Outbox outbox;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void an_empty_outbox() {
        jdbc.sql("delete from platform.letter").update();
    }

    @Test
    void letters_that_wait_for_a_mail_server_are_told_of_plainly_and_never_what_they_say() {
        put(PostSamples.somebody());
        var administrator = as(Role.ADMINISTRATOR);

        assertThat(administrator.open(OrganisationPaths.ADMINISTRATION).body())
                .contains("Brev kommer inte ut som de ska.");
        assertThat(administrator.open(OrganisationPaths.POST).body())
                .contains("Ingen e-postserver är angiven, så breven väntar.", "UTBLICK_SMTP_HOST", "UTBLICK_ADDRESS")
                .doesNotContain("Åtta träffar");
    }

    @Test
    void a_letter_that_was_given_up_says_why_and_is_sent_again_by_a_button() {
        var to = PostSamples.somebody();
        put(to);
        jdbc.sql("update platform.letter set given_up_at = now(), why = 'REFUSED', detail = '550 No such user'")
                .update();
        var administrator = as(Role.ADMINISTRATOR);

        assertThat(administrator.open(OrganisationPaths.POST).body())
                .contains(to, "sade nej", "550 No such user", "Skicka igen");
        var id = jdbc.sql("select id from platform.letter").query(UUID.class).single();
        assertThat(administrator.send(OrganisationPaths.sendAgain(id)).body())
                .contains("Brevet skickas igen", "Alla brev har kommit iväg.");
        assertThat(outbox.state().waiting()).isEqualTo(1);
        assertThat(journal.about(new Subject("organisation.letter", id)))
                .extracting(Journal.Entry::action)
                .containsExactly("sent-again");
    }

    @Test
    void nobody_else_sees_them_or_sends_them() {
        put(PostSamples.somebody());
        var id = jdbc.sql("select id from platform.letter").query(UUID.class).single();
        var strategist = as(Role.STRATEGIST);

        assertThat(strategist.open(OrganisationPaths.POST).statusCode()).isEqualTo(403);
        assertThat(strategist.post(OrganisationPaths.sendAgain(id)).statusCode())
                .isEqualTo(403);
    }

    private void put(String to) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> outbox.put(aLetter(to, "Veckobrev", Instant.now())));
    }

    private HttpVisitor as(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }
}

package se.utblick.platform.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.HouseTest;
import se.utblick.platform.post.Outbox.GivenUp;
import se.utblick.platform.post.Outbox.Why;
import se.utblick.platform.post.Wire.Answer;

/** What a mail server answers, and what becomes of the letter. */
@HouseTest
class RefusedMailTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);

    @BeforeEach
    void a_letter() {
        jdbc.sql("delete from platform.letter").update();
        var letter = PostSamples.aLetter(PostSamples.somebody(), "Ämne", now);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> outbox.put(letter));
    }

    @Test
    void a_no_is_a_no() {
        try (var server = new ObstinateServer("550 5.1.1 No such user")) {
            assertThat(postman(server).deliver()).isZero();
        }

        assertThat(outbox.state().givenUp()).extracting(GivenUp::why).containsExactly(Why.REFUSED);
        assertThat(outbox.state().givenUp().getFirst().detail()).isEqualTo("550 5.1.1 No such user");
    }

    @Test
    void not_now_is_tried_again_later_and_given_up_in_the_end() {
        try (var server = new ObstinateServer("451 4.7.1 Try again later")) {
            postman(server).deliver();
            assertThat(outbox.state().waiting()).isEqualTo(1);
            postman(server).deliver();
            assertThat(tries(server)).isEqualTo(1);

            for (int i = 0; i < 10; i++) {
                now = now.plus(Duration.ofHours(16));
                postman(server).deliver();
            }
            assertThat(tries(server)).isEqualTo(7);
        }

        assertThat(outbox.state().givenUp()).extracting(GivenUp::why).containsExactly(Why.TOO_OFTEN);
    }

    @Test
    void a_server_that_hangs_up_instead_of_answering_is_not_asked_again_by_itself() {
        try (var server = new ObstinateServer("")) {
            postman(server).deliver();
            now = now.plus(Duration.ofDays(1));
            postman(server).deliver();
            assertThat(tries(server)).isEqualTo(1);
        }

        assertThat(outbox.state().givenUp()).extracting(GivenUp::why).containsExactly(Why.INTERRUPTED);
    }

    @Test
    void no_title_becomes_a_header_or_a_command() throws MessagingException {
        try (var server = new ObstinateServer("250 2.0.0 Queued");
                var wire = Wire.open(server.server())) {
            var letter = PostSamples.aLetter(
                    "a@example.org", "Ämne\r\nBcc: b@example.org\r\n.\r\nMAIL FROM:<c@example.org>", now);
            var held = new LetterStore.Held(
                    UUID.randomUUID(),
                    1,
                    letter.to(),
                    letter.subject(),
                    letter.plain() + "\r\n.\r\nRCPT TO:<b@example.org>\r\n",
                    "",
                    letter.leave());

            assertThat(wire.hand(Written.of(wire.session(), server.server(), held, now)))
                    .isEqualTo(new Answer.Taken());
            assertThat(server.heads())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("bcc:"));
            assertThat(server.commands())
                    .filteredOn(line -> line.startsWith("RCPT TO") || line.startsWith("MAIL FROM"))
                    .containsExactly("MAIL FROM:<" + PostSamples.FROM + ">", "RCPT TO:<a@example.org>");
        }
    }

    private Postman postman(ObstinateServer server) {
        return new Postman(jdbc, server.server(), () -> now);
    }

    private static long tries(ObstinateServer server) {
        return server.commands().stream().filter("DATA"::equals).count();
    }
}

package se.utblick.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.platform.post.PostSamples.aLetter;
import static se.utblick.platform.post.PostSamples.noServer;
import static se.utblick.platform.post.PostSamples.serverAt;
import static se.utblick.platform.post.PostSamples.somebody;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.HouseTest;
import se.utblick.platform.post.Outbox.Why;

/** Letters leave once, over real SMTP, and those that cannot leave say why. */
@HouseTest
class PostmanTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Outbox outbox;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    // A little later than the house's own clock, so that what is put in the outbox is due.
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
    private int port;
    private final String to = somebody();

    @BeforeEach
    void a_mail_server_and_an_empty_outbox() {
        mail.start();
        port = mail.getSmtp().getPort();
        jdbc.sql("delete from platform.letter").update();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void a_letter_arrives_once_with_its_swedish_words_whole_and_the_plain_text_first() throws Exception {
        put(aLetter(to, "Veckobrev: åtta träffar för Örnsköldsvik", now));

        assertThat(postman().deliver()).isEqualTo(1);
        assertThat(postman().deliver()).isZero();

        assertThat(arrived()).hasSize(1);
        var letter = arrived().getFirst();
        assertThat(letter.getSubject()).isEqualTo("Veckobrev: åtta träffar för Örnsköldsvik");
        assertThat(letter.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(to);
        assertThat(letter.getFrom()[0].toString()).isEqualTo("Utblick <utblick@example.org>");
        assertThat(letter.getHeader("List-Unsubscribe"))
                .containsExactly("<https://utblick.example.org/digest/leave/x>");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Åtta träffar på ön – läs mer");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getCount()).isEqualTo(2);
    }

    @Test
    void what_was_written_does_not_stay_with_us_when_it_has_left() {
        put(aLetter(to, "Ämne", now));
        postman().deliver();

        assertThat(jdbc.sql("select plain || html || leave_address from platform.letter where to_address = :to")
                        .param("to", to)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void the_same_thing_told_twice_is_one_letter() {
        var letter = aLetter(to, "Ämne", now);

        assertThat(put(letter)).isTrue();
        assertThat(put(letter)).isFalse();

        postman().deliver();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void a_letter_is_written_only_with_what_it_tells_of() {
        assertThatThrownBy(() -> outbox.put(aLetter(to, "Ämne", now)))
                .isInstanceOf(IllegalTransactionStateException.class);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.put(aLetter(to, "Ämne", now));
            status.setRollbackOnly();
        });

        assertThat(postman().deliver()).isZero();
        assertThat(arrived()).isEmpty();
    }

    @Test
    void several_machines_at_once_send_each_letter_once() throws Exception {
        for (int i = 0; i < 40; i++) {
            put(aLetter(to, "Brev " + i, now));
        }
        try (var machines = Executors.newFixedThreadPool(4)) {
            Callable<Integer> one = () -> postman().deliver();
            int taken = 0;
            for (var machine : machines.invokeAll(List.of(one, one, one, one))) {
                taken += machine.get();
            }
            assertThat(taken).isEqualTo(40);
        }
        assertThat(arrived()).hasSize(40).extracting(MimeMessage::getSubject).doesNotHaveDuplicates();
    }

    @Test
    void without_a_mail_server_letters_wait() {
        put(aLetter(to, "Ämne", now));

        assertThat(new Postman(jdbc, noServer(), () -> now).deliver()).isZero();

        assertThat(outbox.state().waiting()).isEqualTo(1);
        assertThat(outbox.state().givenUp()).isEmpty();
    }

    @Test
    void a_mail_server_that_is_gone_costs_no_letter_its_tries() {
        put(aLetter(to, "Ämne", now));
        mail.stop();
        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofHours(1));
            postman().deliver();
        }

        assertThat(outbox.state().waiting()).isEqualTo(1);
        assertThat(outbox.state().failingSince()).contains(now.minus(Duration.ofHours(19)));
        assertThat(outbox.state().detail()).isNotBlank();

        mail.start();
        port = mail.getSmtp().getPort();
        assertThat(postman().deliver()).isEqualTo(1);
        assertThat(outbox.state().failingSince()).isEmpty();
    }

    @Test
    void whoever_dies_before_handing_over_leaves_a_letter_that_is_taken_up_again() {
        put(aLetter(to, "Ämne", now));
        var _ = new LetterStore(jdbc).hold(now, Postman.HELD).orElseThrow();

        assertThat(postman().deliver()).isZero();
        now = now.plus(Postman.HELD);
        assertThat(postman().deliver()).isEqualTo(1);
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void whoever_dies_while_handing_over_leaves_a_letter_that_is_not_sent_again_unasked() throws Exception {
        put(aLetter(to, "Ämne", now));
        var store = new LetterStore(jdbc);
        var held = store.hold(now, Postman.HELD).orElseThrow();
        assertThat(store.handing(held, now, Postman.HELD)).isTrue();

        now = now.plus(Postman.HELD);
        assertThat(postman().deliver()).isZero();
        assertThat(outbox.state().givenUp()).extracting(Outbox.GivenUp::why).containsExactly(Why.INTERRUPTED);

        again(held.id());
        assertThat(postman().deliver()).isEqualTo(1);
        assertThat(arrived().getFirst().getMessageID()).isEqualTo("<" + held.id() + "@example.org>");
        assertThat(outbox.state().givenUp()).isEmpty();
    }

    @Test
    void nobody_hands_over_what_they_have_held_too_long() {
        put(aLetter(to, "Ämne", now));
        var store = new LetterStore(jdbc);
        var slow = store.hold(now, Postman.HELD).orElseThrow();
        now = now.plus(Postman.HELD);
        postman().deliver();

        assertThat(store.handing(slow, now, Postman.HELD)).isFalse();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void an_address_that_nobody_can_have_is_given_up_at_once_and_reaches_nobody_else() {
        put(aLetter("a@example.org\r\nRCPT TO:<b@example.org>", "Ämne", now));
        put(aLetter("a@example.org, b@example.org", "Ämne", now));

        assertThat(postman().deliver()).isZero();
        assertThat(outbox.state().givenUp())
                .extracting(Outbox.GivenUp::why)
                .containsExactly(Why.BAD_ADDRESS, Why.BAD_ADDRESS);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_nobody_has_use_for_any_longer_is_not_sent() {
        put(aLetter(to, "Ämne", now));
        now = now.plus(Duration.ofDays(8));

        assertThat(postman().deliver()).isZero();
        assertThat(outbox.state().givenUp()).extracting(Outbox.GivenUp::why).containsExactly(Why.EXPIRED);
    }

    private Postman postman() {
        return new Postman(jdbc, serverAt(port), () -> now);
    }

    private boolean put(Letter letter) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(_ -> outbox.put(letter)));
    }

    private void again(UUID id) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> outbox.again(id));
    }

    private List<MimeMessage> arrived() {
        return Arrays.stream(mail.getReceivedMessages()).toList();
    }
}

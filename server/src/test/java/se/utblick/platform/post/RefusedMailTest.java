package se.utblick.platform.post;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.platform.post.Wire.Answer;

/** What a mail server says, and what we make of it: a server that answers the end of every letter as it is told to. */
class RefusedMailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final ServerSocket socket = bound();

    @AfterEach
    void stop() throws IOException {
        socket.close();
    }

    @Test
    void a_no_for_good_is_told_from_not_now() {
        assertThat(answerTo("550 5.1.1 No such user")).isEqualTo(new Answer.Declined(true, "550 5.1.1 No such user"));
        assertThat(answerTo("451 4.7.1 Try again later"))
                .isEqualTo(new Answer.Declined(false, "451 4.7.1 Try again later"));
    }

    @Test
    void a_server_that_hangs_up_instead_of_answering_leaves_us_not_knowing() {
        assertThat(answerTo("")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void a_server_that_says_yes_has_taken_it() {
        assertThat(answerTo("250 2.0.0 Queued")).isEqualTo(new Answer.Taken());
    }

    @Test
    void no_title_becomes_a_header_or_a_command() {
        answerTo("250 2.0.0 Queued");

        assertThat(heard).noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("bcc:"));
        assertThat(heard).filteredOn(line -> line.startsWith("RCPT TO")).containsExactly("RCPT TO:<a@example.org>");
    }

    private Answer answerTo(String atTheEnd) {
        Thread.ofVirtual().start(() -> serve(atTheEnd));
        var server = PostSamples.serverAt(socket.getLocalPort());
        try (var wire = Wire.open(server)) {
            var letter =
                    PostSamples.aLetter("a@example.org", "Ämne\r\nBcc: b@example.org\r\n.\r\nMAIL FROM:<c@x.se>", NOW);
            var held = new LetterStore.Held(
                    UUID.randomUUID(),
                    1,
                    letter.to(),
                    letter.subject(),
                    letter.plain() + "\r\n.\r\nBcc: b@example.org\r\n",
                    "",
                    letter.leave());
            return wire.hand(Written.of(Session.getInstance(server.properties()), server, held, NOW));
        } catch (MessagingException failed) {
            throw new AssertionError(failed);
        }
    }

    private void serve(String atTheEnd) {
        try (Socket one = socket.accept();
                var in = new BufferedReader(new InputStreamReader(one.getInputStream(), US_ASCII))) {
            say(one, "220 stub");
            boolean data = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                // What stands in the letter's text is text; only the head and the commands are of interest here.
                if (!data || !heard.contains("")) {
                    heard.add(line);
                }
                if (data && line.equals(".")) {
                    if (atTheEnd.isEmpty()) {
                        return;
                    }
                    data = false;
                    say(one, atTheEnd);
                } else if (!data) {
                    data = line.equals("DATA");
                    say(one, data ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException gone) {
            // The client has had enough.
        }
    }

    private static void say(Socket one, String line) throws IOException {
        one.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        one.getOutputStream().flush();
    }

    private static ServerSocket bound() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

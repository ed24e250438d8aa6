package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;

/** Mails that were written to make trouble, and mails that trouble has come to on their way. */
class HostileMailTest {

    private static final String HEAD = "From: a@example.org\r\nSubject: x\r\n";

    @Test
    void lines_that_are_smuggled_into_a_header_stay_in_it() throws Unreadable {
        var letter =
                Mails.letter("From: a@example.org\r\nSubject: =?utf-8?Q?Hej=0D=0AFrom:_boss@example.org?=\r\n\r\ntext");

        assertThat(letter.from()).isEqualTo("a@example.org");
        assertThat(letter.subject()).isEqualTo("Hej From: boss@example.org");
    }

    @Test
    void two_senders_are_nobody() throws Unreadable {
        assertThat(Mails.letter("From: a@example.org\r\nFrom: b@example.org\r\n\r\nx")
                        .from())
                .isEmpty();
        assertThat(Mails.letter("From: a@example.org, b@example.org\r\n\r\nx").from())
                .isEmpty();
        assertThat(Mails.letter("From: \"boss@example.org\" <a@example.org>\r\n\r\nx")
                        .from())
                .isEqualTo("a@example.org");
        assertThat(Mails.letter("From: a@example.org <b@example.org\r\n\r\nx").from())
                .isNotEqualTo("a@example.org");
        assertThat(Mails.letter("From: undisclosed:;\r\n\r\nx").from()).isEmpty();
        assertThat(Mails.letter("Subject: x\r\n\r\nx").from()).isEmpty();
    }

    @Test
    void parts_within_parts_and_ten_thousand_parts_are_refused() {
        var nested = new StringBuilder(HEAD);
        for (int i = 0; i < 300; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        var enclosed = HEAD + "Content-Type: message/rfc822\r\n\r\n".repeat(60) + "text";

        for (var mail : new String[] {many(10_000), many(51), nested + "\r\ntext", enclosed}) {
            assertThatThrownBy(() -> Mails.letter(mail))
                    .isInstanceOfSatisfying(
                            Unreadable.class, no -> assertThat(no.fault()).isEqualTo(Fault.TOO_MANY_PARTS));
        }
    }

    @Test
    void base64_that_is_none_is_read_as_far_as_it_goes() throws Unreadable {
        var head = HEAD + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";

        assertThat(Mails.read(head + "SGVq!!!IGp\r\n%kZy=4u==X").body()).startsWith("Hej");
        assertThat(Mails.read(head + "S").title()).isEqualTo("x");
        assertThat(Mails.read(head + "åäö§½").title()).isEqualTo("x");
    }

    @Test
    void a_huge_subject_and_a_huge_name_are_cut() throws Unreadable {
        var letter = Mails.letter("From: \"" + "n".repeat(1500) + "\" <a@example.org>\r\nSubject: "
                + "VB: ".repeat(100_000) + "s".repeat(1_000_000) + "\r\n\r\ntext");

        assertThat(letter.subject().length()).isLessThan(400);
        assertThat(letter.name().length()).isLessThan(400);
        assertThat(letter.from()).isEqualTo("a@example.org");
    }

    @Test
    void what_turns_the_reading_order_or_hides_is_gone() throws Unreadable {
        var said = Mails.read(Mails.plain("a@example.org", "fdp.\u202eexe", "a\u200bb\u0007c\u0000"));

        assertThat(said.title()).isEqualTo("fdp.exe");
        assertThat(said.body()).isEqualTo("abc");
    }

    @Test
    void texts_made_to_be_slow_are_not() throws Unreadable {
        for (var line : new String[] {
            "> ".repeat(100_000),
            "Från: x\n".repeat(30_000),
            "-".repeat(500_000),
            "From: a\nSubject: b\n\n".repeat(20_000),
            "[".repeat(300_000),
            "https://a.example/".repeat(20_000),
            "svar ".repeat(100_000),
            "* ".repeat(200_000) + "Från"
        }) {
            long start = System.nanoTime();
            Mails.read(Mails.plain("a@example.org", "x", line));
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as(line.substring(0, 12))
                    .isLessThan(5_000);
        }
    }

    @Test
    void an_empty_one_says_that_it_is_empty() {
        assertThatThrownBy(() -> Mails.letter("")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Mails.letter("From: a@example.org\r\n\r\n  \r\n"))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void whatever_happens_to_a_mail_on_its_way_it_is_read_or_refused_and_nothing_else() {
        var whole = HEAD.replace("x", "VB: =?iso-8859-1?Q?R=E4kning?=")
                + "Message-ID: <1@example.org>\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nL=C3=A4s =\r\ndetta\r\n\r\nFr=C3=A5n: A <a@b.se>\r\nSkickat: i dag\r\n=C3=84mne: Sak\r\n\r\nText\r\n"
                + "--c\r\nContent-Type: text/html\r\n\r\n<p>Hej<script>alert(1)</script>\r\n--c--\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + "PHA+SGVqPHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: z@z.se\r\nSubject: y\r\n\r\nbody\r\n"
                + "--b\r\nContent-Type: application/pdf; name=\"f.pdf\"\r\nContent-Disposition: attachment\r\n\r\n%PDF\r\n--b--\r\n";
        Chance.tries(1_500, chance -> {
            var bytes = whole.getBytes(UTF_8);
            int harms = chance.between(1, 30);
            for (int i = 0; i < harms; i++) {
                bytes = harmed(bytes, chance);
            }
            try {
                var said = MailText.read(Optional.of(Raw.of(bytes)), Optional.empty());
                assertThat(said.title()).isNotBlank();
                assertThat(said.title() + said.body()).doesNotContain("\u0000", "\r", "\u202e");
            } catch (Unreadable refused) {
                assertThat(refused.fault().sentence()).isNotBlank();
            }
        });
    }

    @Test
    void recorded_attacks_are_text_and_nothing_else() throws IOException, Unreadable {
        var place = corpus().resolve("attack/html/dompurify-payloads.json");
        var strings = corpus().resolve("attack/naughty-strings/blns.txt");
        assumeTrue(
                Files.isRegularFile(place) && Files.isRegularFile(strings),
                "NOT TESTED: no attacks in " + corpus() + ". Say where the corpus is with UTBLICK_CORPUS.");

        int tried = 0;
        for (var payload : Json.object(Raw.of(("{\"all\":" + Files.readString(place) + "}").getBytes(UTF_8)))
                .path("all")) {
            var html = payload.path("payload").asString();
            var body = Mails.read(HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n" + html)
                    .body();
            assertThat(body).doesNotContainPattern("(?i)\\]\\((?!https?://)");
            tried++;
        }
        assertThat(tried).isGreaterThan(200);
        for (var line : Files.readAllLines(strings)) {
            Mails.read(Mails.plain("a@example.org", "x" + line, "x" + line));
        }
    }

    private static String many(int parts) {
        return HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(parts) + "--b--\r\n";
    }

    private static byte[] harmed(byte[] bytes, Chance chance) {
        var text = new String(bytes, ISO_8859_1);
        int at = chance.between(0, Math.max(0, text.length() - 1));
        int to = Math.min(text.length(), at + chance.between(0, 40));
        var put = chance.of(
                "",
                "\r\n",
                "\u0000",
                "\u00ff",
                ";",
                "\"",
                "=",
                "--b\r\n",
                "=?x?B?",
                "charset=utf-16",
                "<",
                "\r\n\r\n",
                text.substring(at, to));
        return (text.substring(0, at) + put + text.substring(chance.of(at, to))).getBytes(ISO_8859_1);
    }

    private static Path corpus() {
        return Optional.ofNullable(System.getenv("UTBLICK_CORPUS"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared", "corpus"));
    }
}

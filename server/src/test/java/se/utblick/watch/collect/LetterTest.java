package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.collect.Mails.letter;
import static se.utblick.watch.collect.Mails.plain;
import static se.utblick.watch.collect.Mails.read;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of the mails that people send, in the shapes that their programs give them. */
class LetterTest {

    private static final String ANNA = "Anna Ek <Anna@Example.org>";

    @ParameterizedTest
    @MethodSource("shapes")
    void what_is_passed_on_is_told_apart_from_what_is_said_of_it(String shape) throws Unreadable {
        var mail = plain(
                ANNA,
                "VB: FW: Remiss om skogen",
                "Det här rör vår skogsplan.\n\nMed vänliga hälsningar\nAnna\n+32 000\n\n" + shape);
        var letter = letter(mail);
        var said = read(mail);

        assertThat(letter.from()).isEqualTo("anna@example.org");
        assertThat(letter.name()).isEqualTo("Anna Ek");
        assertThat(letter.note()).isEqualTo("Det här rör vår skogsplan.");
        assertThat(said.title()).isEqualTo("Remiss om skogen");
        assertThat(said.sender()).isEqualTo("Departementet");
        assertThat(said.body()).isEqualTo("Vi vill ha ert svar på remissen.\n\nSvar senast den 3 mars 2027.");
        assertThat(said.facts().deadlines())
                .singleElement()
                .satisfies(last -> assertThat(last.day()).contains(LocalDate.of(2027, 3, 3)));
    }

    static Stream<String> shapes() {
        var text = "Vi vill ha ert svar på remissen.\n\nSvar senast den 3 mars 2027.\n";
        return Stream.of(
                // Outlook, in Swedish and in English
                "Från: Departementet <dep@example.se>\nSkickat: den 3 november 2026 10:02\nTill: Anna Ek <anna@example.org>\n"
                        + "Ämne: Remiss om skogen\n\n" + text,
                "-----Original Message-----\nFrom: Departementet [mailto:dep@example.se]\nSent: Tuesday, November 3, 2026 10:02 AM\n"
                        + "To: Anna Ek;\n Bo Ek <bo@example.org>;\nCc: x@example.org\nSubject: Remiss om skogen\n\n"
                        + text,
                "________________________________\nFrån: Departementet\nSkickat: den 3 november 2026\nTill: Anna\nÄmne: Sv: Remiss om skogen\n\n"
                        + text,
                // Gmail
                "---------- Forwarded message ---------\nFrån: Departementet <dep@example.se>\nDate: tis 3 nov. 2026 kl 10:02\n"
                        + "Subject: Remiss om skogen\nTo: <anna@example.org>\n\n\n" + text,
                // Apple
                """
                Vidarebefordrat brev:

                > Från: Departementet <dep@example.se>
                > Ämne: Remiss om skogen
                > Datum: 3 november 2026
                > Till: anna@example.org
                >\s
                > Vi vill ha ert svar på remissen.
                >\s
                > Svar senast den 3 mars 2027.
                """,
                "Begin forwarded message:\n\nFrom: Departementet <dep@example.se>\n\nSubject: Remiss om skogen\n\nDate: 3 November 2026\n\n"
                        + text,
                // Thunderbird, and one that was passed on twice
                "-------- Vidarebefordrat meddelande --------\nÄmne: \tRemiss om skogen\nDatum: \tTue, 3 Nov 2026 10:02\nFrån: \tDepartementet <dep@example.se>\nTill: \tanna@example.org\n\n"
                        + text,
                "Från: Bo <bo@example.org>\nSkickat: i går\nTill: Anna\nÄmne: VB: Remiss om skogen\n\n\nFrån: Departementet <dep@example.se>\nSkickat: förra veckan\nTill: Bo\nÄmne: Remiss om skogen\n\n"
                        + text);
    }

    @Test
    void the_same_as_a_mail_that_hangs_on_another() throws Unreadable {
        var mail = "From: " + ANNA
                + "\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "Läs detta.\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
                + plain("Departementet <dep@example.se>", "Remiss om skogen", "Vi vill ha ert svar.") + "\r\n--b--\r\n";

        assertThat(letter(mail).note()).isEqualTo("Läs detta.");
        assertThat(read(mail).title()).isEqualTo("Remiss om skogen");
        assertThat(read(mail).sender()).isEqualTo("Departementet");
        assertThat(read(mail).body()).isEqualTo("Vi vill ha ert svar.");
    }

    @Test
    void what_nobody_passed_on_is_its_senders_own() throws Unreadable {
        var said =
                read(plain(ANNA, "Möte med Ålands landskapsregering", "De frågar vad vi vill.\nFrån: nu räknas det."));

        assertThat(said.title()).isEqualTo("Möte med Ålands landskapsregering");
        assertThat(said.sender()).isEqualTo("Anna Ek");
        assertThat(said.body()).isEqualTo("De frågar vad vi vill.\nFrån: nu räknas det.");
    }

    @Test
    void plain_text_goes_before_html_and_html_is_cleaned() throws Unreadable {
        var both =
                "From: a@example.org\r\nSubject: x\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                        + "Plain words\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Other words</p>\r\n--b--";
        var html =
                "From: a@example.org\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p onclick='alert(1)'>See "
                        + "<a href='https://a.example/1'>the call</a> or <a href='javascript:alert(2)'>this</a></p><script>alert(3)</script>";

        assertThat(read(both).body()).isEqualTo("Plain words");
        assertThat(read(html).body()).isEqualTo("See [the call](https://a.example/1) or this");
    }

    @Test
    void what_hangs_on_it_is_told_of_and_never_opened() throws Unreadable {
        var mail =
                "From: a@example.org\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        + "Det är en text som är till för er och den har bilagor\r\n--b\r\nContent-Type: application/pdf\r\n"
                        + "Content-Disposition: attachment; filename=\"=?utf-8?Q?r=C3=A4kning.pdf?=\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + "QUJD".repeat(1000)
                        + "\r\n--b\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <1>\r\n\r\nx\r\n--b--";

        assertThat(read(mail).body())
                .endsWith("## Bilagor, som inte har lästs\n- räkning.pdf (3 kB)")
                .doesNotContain("ABC", "logo");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b?utm_source=x, https://a.example/b",
        "<https://a.example/b>, https://a.example/b",
        "'https://a.example/b\n\n-- \nAnna', https://a.example/b",
        "Se https://a.example/b, ",
        "https://a.example/b https://a.example/c, "
    })
    void a_mail_that_is_nothing_but_a_link_is_known_as_one(String text, String link) throws Unreadable {
        assertThat(letter(plain(ANNA, "", text)).onlyLink()).isEqualTo(Optional.ofNullable(link));
    }

    @ParameterizedTest
    @CsvSource({
        "VB: SV: [EXTERN] Fwd: RE[2]: Hej, Hej",
        "Re: , ''",
        "Remiss: vatten, Remiss: vatten",
        "=?utf-8?Q?VB:_=C3=84ntligen?=, Äntligen"
    })
    void a_subject_is_freed_of_what_was_put_before_it(String written, String subject) throws Unreadable {
        assertThat(letter(plain(ANNA, written, "text")).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, iso-8859-1", "windows-1252, ''", "utf-8, no-such", "utf-8, us-ascii"})
    void letters_beyond_the_first_hundred_and_twenty_eight_survive_a_wrong_encoding(String written, String named)
            throws Unreadable {
        var mail = "From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=" + named
                + "\r\n\r\nräksmörgås";
        var bytes = Mails.raw(mail, Charset.forName(written));

        assertThat(MailText.read(Optional.of(bytes), Optional.empty()).body()).isEqualTo("räksmörgås");
    }

    @Test
    void the_same_mail_by_another_way_is_the_same_and_another_with_its_number_is_not() throws Unreadable {
        var mail = plain(ANNA, "Ämne", "Text");

        assertThat(letter("Received: by another\r\n" + mail).knownBy())
                .isEqualTo(letter(mail).knownBy());
        assertThat(letter(mail.replace("Text", "Annan text")).knownBy())
                .isNotEqualTo(letter(mail).knownBy());
    }

    @Test
    void an_answer_from_a_program_is_known_as_one() throws Unreadable {
        assertThat(letter("Auto-Submitted: auto-replied\r\n" + plain(ANNA, "Borta", "x"))
                        .automatic())
                .isTrue();
        assertThat(letter("Auto-Submitted: no\r\n" + plain(ANNA, "Här", "x")).automatic())
                .isFalse();
    }

    @Test
    void lines_that_were_broken_only_to_fit_are_whole_again() throws Unreadable {
        var mail =
                "From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; format=flowed\r\n\r\nen lång \r\nrad\r\nen ny";

        assertThat(read(mail).body()).isEqualTo("en lång rad\nen ny");
    }
}

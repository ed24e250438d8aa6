package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.watch.Kind;

class WebPageTest {

    private static final String LONG = "Regionerna får svara på förslaget. ".repeat(10);

    @Test
    void only_what_the_page_is_about_is_read() throws Unreadable {
        var page = read("<html lang='sv-SE'><head><title>Samråd | Myndigheten</title>"
                + "<meta property='og:title' content='Samråd om skogen'></head><body><header>Meny</header><nav>Start</nav>"
                + "<main><h2>Bakgrund</h2><p>" + LONG + "<a href='/svar'>Svara</a></p></main><footer>Kakor</footer>");

        assertThat(page.title()).isEqualTo("Samråd om skogen");
        assertThat(page.language()).isEqualTo("sv");
        assertThat(page.text())
                .startsWith("## Bakgrund")
                .endsWith("[Svara](https://example.org/svar)")
                .doesNotContain("Meny", "Start", "Kakor");
    }

    @Test
    void a_page_that_does_not_say_what_it_is_about_is_read_without_what_stands_round_it() throws Unreadable {
        var page =
                read("<title>Nyhet</title><body><nav>Start</nav><div>" + LONG + "</div><footer>Kakor</footer></body>");

        assertThat(page.text()).contains("Regionerna får svara").doesNotContain("Start", "Kakor");
    }

    @Test
    void nothing_that_could_run_or_load_is_left() throws Unreadable {
        var page = read("<title>x<script>alert(1)</script></title><body onload=alert(1)><main>" + LONG
                + "<script>alert(2)</script><img src=x onerror=alert(3)><iframe src='https://evil.example'></iframe>"
                + "<a href='javascript:alert(4)'>klicka</a><style>p{}</style><form><input value=5></form></main>");

        assertThat(page.text()).contains("klicka").doesNotContain("alert", "evil", "onerror", "javascript", "{}", "5");
    }

    @Test
    void of_a_pdf_nothing_is_read_and_of_what_is_neither_page_nor_text_nothing_is_taken() throws Unreadable {
        assertThat(WebPage.of(raw("%PDF-1.4 (secret)"), "", "").closed()).isTrue();
        assertThatThrownBy(() -> WebPage.of(raw("PK\u0003\u0004word/document.xml"), "", ""))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> WebPage.of(raw("\u0089PNG\r\n\u0000\u0000"), "", ""))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void a_plain_text_is_read_as_it_stands() throws Unreadable {
        var page = WebPage.of(raw("Första raden\r\nAndra < raden & mer"), "", "https://example.org/a.txt");

        assertThat(page.text()).isEqualTo("Första raden\nAndra < raden & mer");
        assertThat(page.title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, ''", "windows-1252, windows-1252", "utf-8, ''", "utf-8, no-such-encoding", "utf-8, '<>'"})
    void the_encoding_is_found(String written, String named) throws Unreadable {
        var bytes = "<title>Räksmörgås</title><p>å</p>".getBytes(Charset.forName(written));

        assertThat(WebPage.of(Raw.of(bytes), named, "").title()).isEqualTo("Räksmörgås");
    }

    @Test
    void a_page_nested_without_end_is_read_without_falling() throws Unreadable {
        assertThat(read("<title>Djup</title>" + "<div>".repeat(200_000) + "botten")
                        .title())
                .isEqualTo("Djup");
        assertThat(read("<title>Djup</title>" + "<a href=x>".repeat(20_000) + "botten")
                        .title())
                .isEqualTo("Djup");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Det är en av de frågor som vi har att svara på och den är till för alla",
        "en, This is one of the questions that we are to answer and it is for all",
        "de, Das ist eine der Fragen und die Antwort ist für den Rat von Bedeutung",
        "'', EHDS 2026",
        "'', ''"
    })
    void the_language_is_told_by_its_smallest_words(String tag, String text) {
        assertThat(Tongue.of(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b?utm_source=x&id=1#top, https://a.example/b?id=1",
        "https://a.example/b?id=1&utm_medium=mail, https://a.example/b?id=1",
        "https://a.example/b?utm_source=x, https://a.example/b",
        "' https://a.example/utm_x ', https://a.example/utm_x"
    })
    void a_link_is_known_without_what_is_hung_on_it(String written, String plain) {
        assertThat(Link.plain(written)).isEqualTo(plain);
    }

    @Test
    void a_slip_says_again_what_was_written_on_it() throws Unreadable {
        var slip = new Slip(
                Kind.CALL,
                "Titel \"med\" \n tecken",
                "sv",
                "EU",
                "https://a.example",
                Optional.of(LocalDate.of(2027, 3, 1)),
                true,
                "utf-8");

        assertThat(Slip.of(slip.written())).isEqualTo(slip);
        assertThatThrownBy(() -> Slip.of(raw("{\"kind\":\"NO_SUCH\"}"))).isInstanceOf(Unreadable.class);
    }

    private static WebPage read(String html) throws Unreadable {
        return WebPage.of(raw(html), "utf-8", "https://example.org/page");
    }

    private static Raw raw(String text) {
        return Raw.of(text.getBytes(UTF_8));
    }
}

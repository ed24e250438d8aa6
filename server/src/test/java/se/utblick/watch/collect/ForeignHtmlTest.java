package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ForeignHtmlTest {

    // The pages make a link of nothing but [words](address), and only when the address is of the web.
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");

    @Test
    void headings_lists_paragraphs_and_links_remain_and_nothing_else() {
        assertThat(text("""
                <h1>Rubrik</h1><p>Ett <strong>fet</strong>t&nbsp;ord,<br>ny rad</p>
                <ol><li>Ett</li><li>Två <a href='https://prov.example/a_(b)'>länk</a></li></ol>
                <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
                <p><a href="/sida">hit</a> och <a href="mailto:a@prov.example">dit</a></p>""")).isEqualTo("""
                ## Rubrik

                Ett fett ord,
                ny rad

                - Ett
                - Två länk

                a b
                c d

                [hit](https://prov.example/sida) och dit""");
    }

    @Test
    void what_runs_loads_or_hides_is_gone_with_all_that_is_in_it() {
        assertThat(
                        text(
                                "a<script>b()</script><style>c{}</style><iframe src=x>d</iframe><svg><text>e</text></svg>"
                                        + "<img src=x onerror=f()><form>g<input value=h></form><p hidden>i</p><!-- j -->k<template>l</template>"))
                .isEqualTo("ak");
    }

    @Test
    void a_link_that_leads_nowhere_on_the_web_is_only_its_words() {
        for (var address : new String[] {
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///x",
            "http://",
            "//"
        }) {
            assertThat(text("<a href=\"" + address + "\">ord</a>")).as(address).isEqualTo("ord");
        }
    }

    @Test
    void a_title_is_one_line_of_bare_words() {
        assertThat(ForeignHtml.line("<b>Ett</b>\n &amp;&nbsp;två <script>tre</script> 1 < 2"))
                .isEqualTo("Ett & två 1 < 2");
    }

    @Test
    void however_deep_it_goes_it_is_read() {
        assertThat(text("<div>".repeat(200_000) + "botten")).contains("botten");
        assertThat(text("<b><a href='https://prov.example/'>".repeat(20_000) + "botten"))
                .contains("botten");
    }

    @Test
    void of_the_recorded_attacks_nothing_is_left_that_a_page_would_make_a_link_of() throws IOException {
        var corpus = Optional.ofNullable(System.getenv("UTBLICK_CORPUS"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "..", "shared", "corpus"));
        var list = corpus.resolve("attack/html/dompurify-payloads.json");
        assumeTrue(Files.isReadable(list), "NOT RUN: no " + list + ". Say where the corpus is with UTBLICK_CORPUS.");
        int read = 0;
        for (var one : new JsonMapper().readTree(list.toFile())) {
            harmless(one.path("payload").asString(""));
            read++;
        }
        try (var files = Files.walk(corpus.resolve("attack/payloads"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var line : new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    harmless(line);
                    read++;
                }
            }
        }

        System.out.println(read + " recorded attacks on readers of HTML");
        assertThat(read).isGreaterThan(200);
    }

    private static void harmless(String payload) {
        for (var text : new String[] {text(payload), ForeignHtml.line(payload)}) {
            assertThat(text).doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u0000]");
        }
        LINK.matcher(text("<p>" + payload))
                .results()
                .map(match -> match.group(1))
                .filter(address -> !payload.contains("](" + address))
                .forEach(address -> assertThat(address).as(payload).matches("(?i)https?://.*"));
    }

    private static String text(String html) {
        return ForeignHtml.text(html, "https://prov.example/feed");
    }
}

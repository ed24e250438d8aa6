package se.utblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no template may contain: a way past the escaping, or something that the content policy would stop. */
class TemplatesTest {

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "unescaped text", Pattern.compile("\\$unsafe"),
            "an inline style", Pattern.compile("\\sstyle\\s*=|<style"),
            "an inline script", Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=\\s*\""),
            "an address of elsewhere", Pattern.compile("(src|href)=\"(https?:)?//"));

    @Test
    void templates_keep_the_content_policy() {
        var templates = Sources.read(Sources.JAVA, ".jte");
        assertThat(templates).isNotEmpty();

        var found = new ArrayList<String>();
        templates.forEach((file, text) -> found.addAll(offences(file, text)));
        assertThat(found).isEmpty();
    }

    @Test
    void every_form_that_changes_something_carries_our_token() {
        Sources.read(Sources.JAVA, ".jte").forEach((file, text) -> {
            var forms = Pattern.compile("<form[^>]*method=\"post\"[\\s\\S]*?</form>")
                    .matcher(text)
                    .results();
            assertThat(forms.map(form -> form.group()))
                    .as(file)
                    .allSatisfy(form -> assertThat(form).contains("platform.web.csrf"));
        });
    }

    @Test
    void each_offence_would_be_found() {
        assertThat(offences("x", "$unsafe{page.text()}")).hasSize(1);
        assertThat(offences("x", "<p style=\"color:red\">")).hasSize(1);
        assertThat(offences("x", "<script>alert(1)</script>")).hasSize(1);
        assertThat(offences("x", "<a onclick=\"go()\">")).hasSize(1);
        assertThat(offences("x", "<img src=\"https://example.org/x.png\">")).hasSize(1);
        assertThat(offences("x", "<script src=\"/assets/app.js\" defer></script>"))
                .isEmpty();
    }

    private static List<String> offences(String file, String text) {
        return FORBIDDEN.entrySet().stream()
                .filter(offence -> offence.getValue().matcher(text).find())
                .map(offence -> file + " has " + offence.getKey())
                .toList();
    }
}

package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.kernel.Language;
import se.utblick.platform.web.Messages;

@HouseTest
class SourceNamesTest {

    @Autowired
    Messages messages;

    @Test
    void a_feed_is_called_what_somebody_has_called_it_and_by_its_code_when_nobody_has() {
        var names = names(Map.of("feed-ep-regi", "Parlamentet: regionutskottet"), Language.SV);

        assertThat(names.of("feed-ep-regi")).isEqualTo("Parlamentet: regionutskottet");
        assertThat(names.of("feed-ep-tran")).isEqualTo("Flöde: ep tran");
    }

    @Test
    void a_known_source_has_its_name_in_the_readers_language_until_somebody_gives_it_another() {
        assertThat(names(Map.of("ted", "TED, offentliga upphandlingar"), Language.EN)
                        .of("ted"))
                .isEqualTo(names(Map.of(), Language.EN).of("ted"))
                .isNotEqualTo(names(Map.of(), Language.SV).of("ted"));
        assertThat(names(Map.of("ted", "Upphandlingar"), Language.EN).of("ted")).isEqualTo("Upphandlingar");
    }

    @Test
    void one_that_nobody_knows_is_called_by_its_code() {
        assertThat(names(Map.of(), Language.SV).of("nagot-nytt")).isEqualTo("nagot-nytt");
    }

    private SourceNames names(Map<String, String> given, Language language) {
        return new SourceNames(given, messages.in(language));
    }
}

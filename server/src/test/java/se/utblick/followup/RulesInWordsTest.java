package se.utblick.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.kernel.Language;
import se.utblick.platform.web.Messages;

@HouseTest
class RulesInWordsTest {

    @Autowired
    Messages messages;

    @Test
    void every_rule_that_decides_is_written_in_plain_words_in_both_languages() {
        var rules = Stream.concat(FollowUp.rulesForObjectives().stream(), FollowUp.rulesForGoals().stream())
                .map(AttainmentRule::key)
                .toList();
        for (var language : Language.values()) {
            assertThat(messages.keys(language)).containsAll(rules);
        }
        assertThat(rules).doesNotHaveDuplicates();
    }

    @Test
    void every_level_and_kind_of_notice_has_its_word() {
        for (var language : Language.values()) {
            var keys = messages.keys(language);
            for (var level : Attainment.Level.values()) {
                assertThat(keys).contains("followup.Level." + level);
            }
            for (var kind : Notice.Kind.values()) {
                assertThat(keys).contains("followup.Kind." + kind);
            }
        }
    }
}

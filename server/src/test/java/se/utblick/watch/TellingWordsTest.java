package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utblick.matcher.Document;
import se.utblick.matcher.Query;
import se.utblick.watch.InterestYield.Telling;
import se.utblick.watch.YieldStore.Judged;

class TellingWordsTest {

    private final List<Judged> judged = new ArrayList<>();

    @Test
    void a_word_of_what_was_kept_is_told_in_the_form_it_is_mostly_written_in_with_what_stands_behind_it() {
        kept("Stöd till hamnen", "Nya hamnar, och stöd till hamnar", "Stöd till hamnar i norr", "Hamnar och farleder");
        dropped("Stöd till vägar", "Stöd till broar", "Stöd till skolor", "Stöd till bad");

        assertThat(words("stöd")).contains(new Telling("hamnar", 4, 0));
    }

    @Test
    void what_stands_in_both_or_in_the_query_already_tells_nothing() {
        kept("Hamnar i länet", "Hamnar i länet", "Hamnar i länet", "Hamnar i länet");
        dropped("Vägar i länet", "Vägar i länet", "Vägar i länet", "Vägar i länet");

        assertThat(words("hamn OR väg")).isEmpty();
    }

    @Test
    void a_word_that_was_kept_once_proves_nothing() {
        kept("Hamnar", "Skogar", "Sjöfart", "Farleder");
        dropped("Vägar", "Broar", "Tunnlar", "Skolor");

        assertThat(words("stöd")).isEmpty();
    }

    @Test
    void nothing_is_said_until_three_have_been_kept_and_three_dropped() {
        kept("Hamnar", "Hamnar", "Hamnar", "Hamnar");
        dropped("Vägar", "Vägar");
        assertThat(words("stöd")).isEmpty();

        dropped("Vägar");
        assertThat(words("stöd")).extracting(Telling::word).containsExactly("hamnar");
    }

    @Test
    void at_most_five_are_told() {
        var many = "hamnar farleder sjöfart fartyg lotsar isbrytare slussar";
        kept(many, many, many, many);
        dropped("Vägar", "Vägar", "Vägar", "Vägar");

        assertThat(words("stöd")).hasSize(5);
    }

    private List<Telling> words(String query) {
        return TellingWords.of(Query.parse(query), judged);
    }

    private void kept(String... texts) {
        for (var text : texts) {
            judged.add(new Judged(new Document("d", "sv", "", text), true));
        }
    }

    private void dropped(String... texts) {
        for (var text : texts) {
            judged.add(new Judged(new Document("d", "sv", "", text), false));
        }
    }
}

package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.kernel.Language;
import se.utblick.matcher.QueryMistake;
import se.utblick.platform.web.Messages;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.WatchSamples;

class InterestPagesTest extends VisitingTheWatch {

    @Autowired
    Messages messages;

    @Test
    void a_new_interest_is_tried_saved_and_shown_with_what_it_found() {
        var word = found("");
        strategist.open(WatchPaths.NEW_INTEREST);

        assertThat(strategist
                        .send(WatchPaths.TRY_INTEREST, "name-sv", "Prov", "query", word, "active", "yes")
                        .body())
                .contains("1 av de")
                .contains("value=\"Prov\"");
        var page = strategist.send(
                WatchPaths.INTERESTS, "name-sv", "Prov " + word, "query", word, "active", "yes", "kinds", "REFERRAL");
        var saved = interests.all(judge).stream()
                .filter(interest -> interest.name().sv().equals("Prov " + word))
                .findFirst()
                .orElseThrow();
        WatchSamples.untilMatched(interests, judge, saved.id());

        assertThat(page.body()).contains("Intresset är sparat").contains(word);
        assertThat(strategist.open(WatchPaths.interest(saved.id())).body())
                .contains("En träff hittills.")
                .contains("Intresset lades till");
        assertThat(strategist.open(WatchPaths.OVERVIEW).body()).contains("Prov " + word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "skog OR ! OR behöver ett ord på var sida ! 6 ! <mark>OR</mark>",
                "skog, berg ! Tecknet , delar inte ord ! 5 ! <mark>,</mark>",
                "(skog ! Parentesen har inget slut ! 1 ! <mark>(</mark>",
                "NOT skog ! Frågan utesluter utan att leta efter något ! 1 ! <mark>NOT</mark>"
            })
    void a_wrong_query_is_refused_at_the_very_character_and_kept(
            String query, String sentence, int place, String mark) {
        strategist.open(WatchPaths.NEW_INTEREST);

        var answer = strategist.send(WatchPaths.INTERESTS, "name-sv", "Prov", "query", query, "note", "Mitt eget");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(sentence)
                .contains("Felet står vid tecken " + place + ":")
                .contains(mark)
                .contains(">" + query.replace("<", "&lt;") + "</textarea>")
                .contains("Mitt eget");
    }

    @Test
    void two_who_change_an_interest_at_once_see_both_readings_and_lose_nothing() {
        var word = aWord();
        var interest = anInterestIn(word);
        interests.add(judge, interest);
        WatchSamples.untilMatched(interests, judge, interest.id());
        strategist.open(WatchPaths.editInterest(interest.id()));
        var address = WatchPaths.interest(interest.id());
        strategist.send(address, "version", "1", "name-sv", "Först", "query", word, "active", "yes");

        var second =
                strategist.send(address, "version", "1", "name-sv", "Sedan", "query", word + " skog", "active", "yes");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Någon hann före")
                .contains("Först")
                .contains("Sedan")
                .contains(word + " skog");
    }

    @Test
    void every_mistake_a_query_can_have_has_a_sentence_in_both_languages() {
        for (var key : QueryMistake.keys()) {
            for (var language : Language.values()) {
                assertThat(messages.in(language).has("watch." + key))
                        .as(key + language)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "name-sv !  ! Namn på svenska",
                "name-sv ! 121 ! Namn på svenska",
                "name-en ! 121 ! Namn på engelska",
                "note ! 1001 ! Anteckning",
                "query ! 8001 ! Ord att leta efter"
            })
    void what_is_missing_or_too_long_is_told_of_by_the_name_of_its_field_and_kept(
            String field, String length, String label) {
        strategist.open(WatchPaths.NEW_INTEREST);
        var value = length == null ? "" : "å".repeat(Integer.parseInt(length));
        var sent = new java.util.LinkedHashMap<>(java.util.Map.of("name-sv", "Prov", "query", "skog"));
        sent.put(field, value);

        var answer = strategist.send(
                WatchPaths.INTERESTS,
                sent.entrySet().stream()
                        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                        .toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(label + ":").contains(value);
    }
}

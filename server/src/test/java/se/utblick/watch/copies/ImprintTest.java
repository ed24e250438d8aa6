package se.utblick.watch.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.copies.TextSamples.edited;
import static se.utblick.watch.copies.TextSamples.text;
import static se.utblick.watch.copies.TextSamples.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;

/** A text passed on is known again, whatever was changed in passing; another in the same form is not. */
class ImprintTest {

    private static final String FORM = """
            Ni bereds härmed tillfälle att lämna synpunkter på förslaget. Svaret ska ha kommit in till departementet senast den
            dag som anges ovan, helst i ett format som går att bearbeta. I svaret ska det framgå om ni tillstyrker eller
            avstyrker förslaget och vilka skäl ni har för det. Myndigheter under regeringen är skyldiga att svara. För andra
            innebär remissen en inbjudan att lämna synpunkter. Råd om hur svar utformas finns i den skrift som departementet
            ger ut. Frågor under tiden ställs till den handläggare som nämns här nedanför, och handlingen går att hämta på
            departementets sidor. Remissinstanser är kommuner, regioner, länsstyrelser och domstolar i hela landet.
            """;

    @Test
    void a_copy_with_up_to_every_tenth_word_changed_is_looked_up_and_is_one() {
        Chance.tries(400, chance -> {
            var words = words(chance, chance.between(90, 600));
            var title = text(words.subList(3, 9));
            var first = Imprint.of(title, text(words));
            var copy = Imprint.of(title, text(edited(chance, words)));

            assertThat(shared(first, copy)).as("bands in common").isPositive();
            assertThat(first.isCopyOf(copy)).isTrue();
            assertThat(copy.isCopyOf(first)).isTrue();
        });
    }

    @Test
    void texts_that_have_nothing_to_do_with_each_other_have_no_band_in_common() {
        Chance.tries(200, chance -> {
            var one = Imprint.of("Ett", text(words(chance, 300)));
            var other = Imprint.of("Ett", text(words(chance, 300)));
            assertThat(shared(one, other)).isZero();
            assertThat(one.isCopyOf(other)).isFalse();
        });
    }

    @Test
    void two_letters_in_the_same_form_about_different_things_are_two() {
        var water = Imprint.of("Remiss av förslaget om dricksvatten", "Förslag om dricksvatten. " + FORM);
        var trains = Imprint.of("Remiss av förslaget om järnvägar", "Förslag om järnvägar. " + FORM);
        var onWater = Imprint.of("Synpunkter på förslag om dricksvatten", "Förslag om dricksvatten. Nu. " + FORM);

        assertThat(water.alike(trains)).isGreaterThan(0.9);
        assertThat(water.isCopyOf(trains)).isFalse();
        assertThat(water.isCopyOf(onWater)).as("under another heading").isTrue();
    }

    @Test
    void the_same_letter_about_another_number_is_another() {
        var first = Imprint.of("Remiss av SOU 2031:12", "Nu kommer SOU 2031:12. " + FORM);
        var next = Imprint.of("Remiss av SOU 2031:13", "Nu kommer SOU 2031:13. " + FORM);

        assertThat(first.isCopyOf(next)).isFalse();
    }

    @Test
    void a_notice_too_short_to_tell_is_never_a_copy_not_even_of_itself() {
        var notice = Imprint.of("Kallelse", "Kallelse till sammanträde finns nedan. Sista dag är fredag. ".repeat(30));

        assertThat(notice.bands()).isEmpty();
        assertThat(notice.isCopyOf(notice)).isFalse();
        assertThat(Imprint.of("", "").bands()).isEmpty();
    }

    @Test
    void large_letters_signs_soft_hyphens_and_broken_lines_make_no_other_text() {
        var words = new ArrayList<>(List.of(FORM.split("\\s+")));
        var plain = Imprint.of("Remiss", FORM);
        var set = Imprint.of("REMISS", String.join("\n – ", words).toUpperCase(Locale.ROOT));
        var broken = Imprint.of("Re\u00admiss", FORM.replace("departementet", "departe\u00admentet"));

        assertThat(set.bands()).isEqualTo(plain.bands());
        assertThat(broken.bands()).isEqualTo(plain.bands());
    }

    @Test
    void the_same_words_in_another_order_are_another_text() {
        var words = new ArrayList<>(List.of(FORM.split("\\s+")));
        Collections.shuffle(words, new Random(1));

        assertThat(Imprint.of("Remiss", FORM).isCopyOf(Imprint.of("Remiss", text(words))))
                .isFalse();
    }

    @Test
    void what_is_kept_is_the_same_on_every_machine() {
        assertThat(Imprint.of("Remiss", FORM).bands()[0]).isEqualTo(FIRST_BAND);
    }

    private static final long FIRST_BAND = -7361007317285620035L;

    private static long shared(Imprint one, Imprint other) {
        var bands = new HashSet<>(Arrays.stream(one.bands()).boxed().toList());
        return Arrays.stream(other.bands()).filter(bands::contains).count();
    }
}

package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.matcher.Texts.english;
import static se.utblick.matcher.Texts.found;
import static se.utblick.matcher.Texts.german;
import static se.utblick.matcher.Texts.swedish;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_word_is_found_in_its_swedish_forms_in_a_swedish_text() {
        assertThat(found("bidrag", swedish("Bidraget, bidragen och ett bidrag. Bidragsgivare.")))
                .containsExactly("Bidraget", "bidragen", "bidrag");
    }

    @Test
    void a_word_is_found_in_its_english_forms_in_an_english_text() {
        assertThat(found("flood", english("Floods are worse than one flood; flooding is not asked for.")))
                .containsExactly("Floods", "flood");
    }

    @Test
    void one_interest_finds_documents_in_every_language_by_each_ones_own_rules() {
        assertThat(found("järnväg", swedish("Järnvägen"))).containsExactly("Järnvägen");
        assertThat(found("järnväg", english("Järnvägen"))).isEmpty();
        assertThat(found("järnväg", german("Järnvägen, järnväg"))).containsExactly("järnväg");
    }

    @Test
    void a_word_whose_own_stem_is_too_short_still_meets_its_forms() {
        assertThat(found("kommun", swedish("Kommuner, kommunen, kommun, kommunal")))
                .containsExactly("Kommuner", "kommunen", "kommun");
        assertThat(found("regioner", swedish("en region"))).containsExactly("region");
    }

    @Test
    void capitals_and_small_letters_are_one() {
        assertThat(found("ostkustbanan", swedish("OSTKUSTBANAN"))).containsExactly("OSTKUSTBANAN");
        assertThat(found("Ostkustbanan", swedish("ostkustbanan"))).containsExactly("ostkustbanan");
    }

    @Test
    void swedish_letters_are_letters_of_their_own() {
        assertThat(found("lån", swedish("lan"))).isEmpty();
        assertThat(found("lan", swedish("lån"))).isEmpty();
        assertThat(found("mål", swedish("mal"))).isEmpty();
        assertThat(found("sjo", swedish("sjö"))).isEmpty();
    }

    @Test
    void other_accents_are_read_past() {
        assertThat(found("idé", swedish("en ide"))).containsExactly("ide");
        assertThat(found("Sámi", english("the Sami and the Sámi"))).containsExactly("Sami", "Sámi");
        assertThat(found("Mittstråket", swedish("mittstråket à la carte"))).containsExactly("mittstråket");
    }

    @Test
    void an_abbreviation_in_capitals_is_not_the_word_in_small_letters() {
        assertThat(found("VET", swedish("Ingen vet. Vet du?"))).isEmpty();
        assertThat(found("VET", english("VET providers and the vet"))).containsExactly("VET");
        assertThat(found("RAG", english("A rag"))).isEmpty();
        assertThat(found("HERA", swedish("Hera gudinna, men HERA:s uppdrag"))).containsExactly("HERA");
        assertThat(found("\"VET\"", swedish("Ingen vet"))).isEmpty();
    }

    @Test
    void an_abbreviation_may_have_digits_and_stand_in_a_compound() {
        assertThat(found("S3", swedish("s3, S3 och S3-strategin"))).containsExactly("S3", "S3");
        assertThat(found("FP10", english("FP10-ready, fp10"))).containsExactly("FP10");
    }

    @Test
    void a_word_in_small_letters_finds_capitals_too() {
        assertThat(found("vet", swedish("VI VET"))).containsExactly("VET");
    }

    @Test
    void six_capitals_are_an_ordinary_word() {
        assertThat(found("LULUCF", swedish("lulucf"))).containsExactly("lulucf");
        assertThat(found("Horizon", english("horizon"))).containsExactly("horizon");
    }

    @Test
    void a_star_finds_every_word_that_begins_so() {
        assertThat(found("sammanhållning*", swedish("Sammanhållningspolitiken och sammanhållning")))
                .containsExactly("Sammanhållningspolitiken", "sammanhållning");
        assertThat(found("skog*", swedish("avskogning"))).isEmpty();
    }

    @Test
    void a_star_reads_the_word_as_it_is_written_and_not_its_stem() {
        assertThat(found("bidraget*", swedish("bidrag"))).isEmpty();
        assertThat(found("hel*", swedish("Helårs"))).containsExactly("Helårs");
    }

    @Test
    void parts_joined_by_a_hyphen_stand_next_to_each_other() {
        assertThat(found("TEN-T", swedish("TEN-T-nätet, ten t, TENT"))).containsExactly("TEN-T", "ten t");
        assertThat(found("net-zero", english("Net Zero and net\u2011zero")))
                .containsExactly("Net Zero", "net\u2011zero");
        assertThat(found("e-hälsa*", swedish("e-hälsomyndigheten, e-hälsan"))).containsExactly("e-hälsan");
    }

    @Test
    void the_last_part_of_a_compound_is_inflected_or_truncated() {
        assertThat(found("AI-förordning", swedish("AI-förordningen"))).containsExactly("AI-förordningen");
        assertThat(found("AI-förordning*", swedish("AI-förordningens"))).containsExactly("AI-förordningens");
    }

    @Test
    void names_with_signs_in_them_are_found() {
        assertThat(found("HealthData@EU", english("via HealthData@EU."))).containsExactly("HealthData@EU");
        assertThat(found("Erasmus+", english("Erasmus of Rotterdam, Erasmus+, Erasmus+-projekt")))
                .containsExactly("Erasmus+", "Erasmus+");
        assertThat(found("Erasmus", english("Erasmus+"))).containsExactly("Erasmus+");
        assertThat(found("1+1", swedish("1+1"))).containsExactly("1+1");
    }

    @Test
    void years_are_joined_by_any_dash() {
        assertThat(found("2028-2034", swedish("2028–2034 och 2028-2034"))).hasSize(2);
        assertThat(found("2028–2034", swedish("2028\u20102034"))).hasSize(1);
    }

    @Test
    void a_genitive_ending_after_a_sign_is_not_part_of_the_word() {
        assertThat(found("EU", swedish("EU:s politik, EU-stöd"))).containsExactly("EU", "EU");
        assertThat(found("\"EU:s arktiska politik\"", swedish("EU:s arktiska politik")))
                .containsExactly("EU:s arktiska politik");
        assertThat(found("commission", english("The Commission’s plan"))).containsExactly("Commission");
    }
}

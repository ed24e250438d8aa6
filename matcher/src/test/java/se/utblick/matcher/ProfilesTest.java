package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.matcher.Texts.swedish;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    @Test
    void all_twenty_example_profiles_can_be_asked() {
        assertThat(Profiles.all()).hasSize(20).extracting(Interest::id).doesNotHaveDuplicates();
    }

    @Test
    void every_profile_spelled_out_is_the_same_profile() {
        for (var profile : Profiles.all()) {
            var again = Query.parse(profile.query().spelledOut());
            assertThat(again.root()).as(profile.id()).isEqualTo(profile.query().root());
            assertThat(again.spelledOut()).isEqualTo(profile.query().spelledOut());
        }
    }

    @Test
    void a_profile_is_met_by_what_its_officer_had_in_mind() {
        var matcher = Matcher.of(Profiles.all());
        assertThat(ids(matcher, "Sammanhållningspolitiken efter 2027")).containsExactly("W01");
        assertThat(ids(matcher, "Fleråriga budgetramen 2028–2034")).containsExactly("W02");
        assertThat(ids(matcher, "Nästa TEN-T-förordning")).containsExactly("W05");
        assertThat(ids(matcher, "Förslag 2025/0847 (COD)")).containsExactly("W05", "W14");
        assertThat(ids(matcher, "Ingen vet, i Europa")).isEmpty();
        assertThat(ids(matcher, "Skogsbruk")).containsExactly("W10");
        assertThat(ids(matcher, "Skogsbruk med Random Forest")).isEmpty();
    }

    private static List<String> ids(Matcher matcher, String body) {
        return matcher.match(swedish(body)).stream().map(Match::interestId).toList();
    }
}

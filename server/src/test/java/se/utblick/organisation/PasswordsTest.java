package se.utblick.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.kernel.Sentence;

class PasswordsTest {

    private static final String EMAIL = "anna.andersson@example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tolv tecken!",
                "häst batteri klammer rätt",
                "k7mp-x2dr-9qwe-hh4t-zz3n",
                "sommar på Alnö med Berit",
                "☃☃ snögubbar överallt"
            })
    void what_nobody_else_would_think_of_will_do(String password) {
        assertThat(Passwords.weakness(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', too-short",
        "elva tecken, too-short",
        "anna.andersson@example.org, is-the-address",
        "ANNA.ANDERSSON@example.org, is-the-address",
        "anna.andersson, is-the-address",
        "Lösenord2026!, common",
        "sommaren2026, common",
        "2026Sundsvall!!, common",
        "PasswordPassword, common",
        "qwertyuiopå1, common",
        "123456789012, common",
        "aaaaaaaaaaaaab, common",
        "1qaz2wsx3edc, common"
    })
    void what_anybody_would_guess_will_not(String password, String because) {
        assertThat(Passwords.weakness(password, EMAIL).map(Sentence::key)).contains("organisation.password." + because);
    }

    @Test
    void nobody_makes_the_server_sweat_over_a_novel() {
        assertThat(Passwords.weakness("långt ".repeat(50), EMAIL).map(Sentence::key))
                .contains("organisation.password.too-long");
    }

    @Test
    void first_passwords_are_readable_good_and_never_the_same() {
        var made = new HashSet<String>();
        IntStream.range(0, 1_000).mapToObj(_ -> Passwords.first()).forEach(password -> {
            assertThat(password).matches("([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}");
            assertThat(Passwords.weakness(password, EMAIL)).isEmpty();
            made.add(password);
        });
        assertThat(made).hasSize(1_000);
    }
}

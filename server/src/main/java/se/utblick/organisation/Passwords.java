package se.utblick.organisation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utblick.kernel.Sentence;

/** What makes a password good enough, and the first one that somebody gets. */
final class Passwords {

    static final int SHORTEST = 12;

    // Far more than anybody types; hashing a very long text takes the server's time.
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    // Without the characters that are mistaken for each other when read from paper or over the phone.
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    /** What people in Sweden choose first, without the year and the exclamation mark that they put after it. */
    private static final Set<String> COMMON = Set.of(
            "lösenord",
            "losenord",
            "hemligt",
            "hemlig",
            "välkommen",
            "valkommen",
            "sommar",
            "sommaren",
            "vinter",
            "vintern",
            "höst",
            "hösten",
            "vår",
            "våren",
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
            "måndag",
            "fredag",
            "midsommar",
            "julafton",
            "sverige",
            "stockholm",
            "göteborg",
            "sundsvall",
            "härnösand",
            "örnsköldsvik",
            "sollefteå",
            "ånge",
            "timrå",
            "kramfors",
            "västernorrland",
            "vasternorrland",
            "region",
            "regionen",
            "regionvästernorrland",
            "rvn",
            "utblick",
            "fotboll",
            "hockey",
            "hejsan",
            "hejhej",
            "älskling",
            "kärlek",
            "sommarsommar",
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "welcome",
            "secret",
            "letmein",
            "iloveyou",
            "princess",
            "football",
            "monkey",
            "dragon",
            "sunshine",
            "summer",
            "winter",
            "spring",
            "autumn",
            "sweden",
            "administrator",
            "admin",
            "changeme",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopå",
            "asdfghjkl",
            "asdfghjklöä",
            "zxcvbnm",
            "qazwsx",
            "qazwsxedc",
            "abcdefghijkl",
            "abcdefghijklm",
            "correcthorsebatterystaple");

    private static final Set<String> COMMON_WITH_DIGITS = Set.of(
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "q1w2e3r4t5y6",
            "abcd1234abcd",
            "a1b2c3d4e5f6",
            "qwer1234asdf",
            "1234qwerasdf");

    /** What is wrong with it; nothing when it will do. */
    static Optional<Sentence> weakness(String password, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Sentence.of("organisation.password.too-short", SHORTEST, length));
        }
        if (length > LONGEST) {
            return Optional.of(Sentence.of("organisation.password.too-long", LONGEST));
        }
        var plain = password.strip().toLowerCase(Locale.ROOT);
        if (plain.equals(email) || plain.equals(email.split("@")[0])) {
            return Optional.of(Sentence.of("organisation.password.is-the-address"));
        }
        return isCommon(plain) ? Optional.of(Sentence.of("organisation.password.common")) : Optional.empty();
    }

    /** Five groups of four: about a hundred bits, and possible to type from a note. */
    static String first() {
        var chance = new SecureRandom();
        return IntStream.range(0, 5)
                .mapToObj(_ -> chance.ints(4, 0, READABLE.length())
                        .mapToObj(at -> READABLE.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    private static boolean isCommon(String plain) {
        var words = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return plain.chars().distinct().count() < FEWEST_DIFFERENT
                || words.isEmpty()
                || COMMON.contains(once(words))
                || COMMON_WITH_DIGITS.contains(plain);
    }

    /** The word that is written over and over, written once. */
    private static String once(String words) {
        return words.replaceFirst("^(.+?)\\1+$", "$1");
    }

    private Passwords() {}
}

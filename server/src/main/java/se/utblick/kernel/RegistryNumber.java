package se.utblick.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Diarienummer: the number under which a matter is kept in the public body's registry. */
public record RegistryNumber(String value) {

    // Every registry has a form of its own ("26RS1234", "RS 2026-00123", "2026/45"); all have a digit and none a line
    // break.
    private static final Pattern FORM = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d /:.\\-]{1,38}[\\p{L}\\d]");

    public RegistryNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a registry number: " + value);
        }
    }

    /** The number that somebody typed, if it can be one. */
    public static Optional<RegistryNumber> parse(String typed) {
        var form = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(form).matches() ? Optional.of(new RegistryNumber(form)) : Optional.empty();
    }
}

package se.utblick.platform.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What somebody has typed, read as what it was meant as; nothing when it cannot be. */
final class Typed {

    // A person writes 60 000, 60.000 or 60 000 kr.
    private static final Pattern GROUPING = Pattern.compile("[\\s\\u00a0\\u202f.]|kr\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static Optional<Long> wholeNumber(String text, long most) {
        try {
            var number = Long.parseLong(GROUPING.matcher(text).replaceAll(""));
            return number >= 0 && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** With or without decimals, with a comma or a point. */
    static Optional<BigDecimal> decimal(String text) {
        try {
            var number = new BigDecimal(SPACES.matcher(text).replaceAll("").replace(',', '.'));
            var fits = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DECIMALS;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private Typed() {}
}

package se.utblick.kernel;

/**
 * Whole Swedish kronor, zero or more. Plan and follow-up figures need no öre; the finance system stays master.
 */
public record Money(long kronor) {

    public static final Money NONE = new Money(0);

    public Money {
        if (kronor < 0) {
            throw new IllegalArgumentException("Less than nothing: " + kronor);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(kronor, other.kronor));
    }
}

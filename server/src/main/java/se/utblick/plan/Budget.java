package se.utblick.plan;

import se.utblick.kernel.Money;

/**
 * What an activity costs, inside the ordinary operation.
 *
 * @param own the region's own money
 * @param external money from the EU or others
 * @param hours working time
 * @param costCentre the place in the ordinary budget that carries it; the finance system stays master
 */
public record Budget(Money own, Money external, int hours, String costCentre) {

    public static final Budget NONE = new Budget(Money.NONE, Money.NONE, 0, "");

    public Budget {
        costCentre = costCentre.strip();
        if (hours < 0) {
            throw new IllegalArgumentException("Less than no time: " + hours);
        }
    }

    /** Neither money nor time. */
    public boolean isNothing() {
        return own.kronor() == 0 && external.kronor() == 0 && hours == 0;
    }

    public Budget plus(Budget other) {
        return new Budget(own.plus(other.own), external.plus(other.external), hours + other.hours, "");
    }
}

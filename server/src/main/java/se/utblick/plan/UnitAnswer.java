package se.utblick.plan;

import java.time.Instant;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.organisation.UnitId;

/**
 * What a unit plans of international work in a year, or that it plans none.
 *
 * @param nothing whether the answer is that there will be none, which is another thing than no answer
 * @param unitPlan where it stands in the unit's own ordinary plan
 */
public record UnitAnswer(
        UnitId unit,
        boolean nothing,
        Bilingual text,
        Money ownMoney,
        int hours,
        String unitPlan,
        String byName,
        Instant at,
        Version version) {

    public UnitAnswer {
        unitPlan = unitPlan.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An answer says something in words");
        }
        if (hours < 0) {
            throw new IllegalArgumentException("Less than no time: " + hours);
        }
        if (nothing && (ownMoney.kronor() > 0 || hours > 0)) {
            throw new IllegalArgumentException("Nothing costs nothing");
        }
    }
}

package se.utblick.organisation;

import java.util.Locale;
import se.utblick.kernel.Bilingual;

/** A part of the administration that plans, budgets and answers for its own international work. */
public record Unit(UnitId id, String code, Bilingual name) {

    public Unit {
        code = code.strip().toLowerCase(Locale.ROOT);
    }
}

package se.utblick.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;

/**
 * A part of the administration that plans, budgets and answers for its own international work.
 *
 * @param closedOn the first day that it is no longer there to choose; what it has done before is still its own
 */
public record Unit(UnitId id, String code, Bilingual name, Optional<LocalDate> closedOn, Version version) {

    public Unit {
        code = code.strip().toLowerCase(Locale.ROOT);
    }

    public Unit(UnitId id, String code, Bilingual name) {
        this(id, code, name, Optional.empty(), Version.FIRST);
    }

    public boolean isOpenOn(LocalDate day) {
        return closedOn.map(day::isBefore).orElse(true);
    }
}

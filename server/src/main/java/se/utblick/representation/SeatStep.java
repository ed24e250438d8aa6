package se.utblick.representation;

import java.util.Set;
import se.utblick.organisation.Permission;

/** What can be done with a seat and whoever sits on it. */
public enum SeatStep {
    NOMINATE(Permission.KEEP_SEATS, SeatStanding.VACANT),
    APPOINT(Permission.RECORD_DECISION, SeatStanding.VACANT, SeatStanding.NOMINATED),
    ACTIVATE(Permission.SUPPORT_SEATS, SeatStanding.APPOINTED),
    RESIGN(Permission.KEEP_SEATS, SeatStanding.ACTIVE, SeatStanding.REPORT_MISSING),
    END(Permission.KEEP_SEATS, SeatStanding.HANDOVER);

    private final Permission permission;
    private final Set<SeatStanding> from;

    SeatStep(Permission permission, SeatStanding... from) {
        this.permission = permission;
        this.from = Set.of(from);
    }

    public Permission permission() {
        return permission;
    }

    public boolean isOpenFrom(SeatStanding standing) {
        return from.contains(standing);
    }
}
